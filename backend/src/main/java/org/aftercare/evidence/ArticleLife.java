package org.aftercare.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.aftercare.evidence.EvidenceViews.ArticleEvidence;
import org.aftercare.evidence.EvidenceViews.WeekKept;
import org.aftercare.kernel.Bilingual;

/**
 * An article with what became of it in a period.
 *
 * @param ran it was binding and carried out at some time of the period, and leaves records that can be counted
 * @param conduct it is acknowledged by people
 * @param acknowledged how many of those who work here have acknowledged its present version
 * @param people how many work here
 */
record ArticleLife(
        RegulationRef regulation,
        UUID id,
        String ref,
        Bilingual text,
        boolean ran,
        boolean conduct,
        int acknowledged,
        int people,
        List<Tally> tallies) {
    record RegulationRef(UUID id, String code, int number, Bilingual title) {}

    /** @param week counted from 1, in the order of {@link EvidencePeriod#weeks} */
    record Tally(int week, Outcome outcome, int n) {}

    /** Null where nothing is counted: it did not run, only people can know, or it only says what things are. */
    Integer count(Outcome outcome) {
        if (outcome != Outcome.breaches && !isCounted()) {
            return null;
        }
        return tallies.stream()
                .filter(tally ->
                        outcome == Outcome.applied ? tally.outcome() != Outcome.breaches : tally.outcome() == outcome)
                .mapToInt(Tally::n)
                .sum();
    }

    /** Every week of the period, in order. */
    List<WeekKept> weeks(EvidencePeriod period) {
        int[] kept = byWeek(period, Outcome.kept);
        int[] broken = byWeek(period, Outcome.broken);
        List<EvidencePeriod.Week> weeks = period.weeks();
        return IntStream.range(0, weeks.size())
                .mapToObj(i -> isCounted()
                        ? new WeekKept(weeks.get(i).name(), kept[i], broken[i])
                        : new WeekKept(weeks.get(i).name(), null, null))
                .toList();
    }

    /** The same article with these counts. */
    ArticleLife with(List<Tally> counted) {
        return new ArticleLife(regulation, id, ref, text, ran, conduct, acknowledged, people, counted);
    }

    /** Percent kept of what was kept or broken, to a tenth; null where nothing was. */
    BigDecimal keptPercent() {
        Integer kept = count(Outcome.kept);
        int due = kept == null ? 0 : kept + count(Outcome.broken);
        return due == 0
                ? null
                : BigDecimal.valueOf(100L * kept).divide(BigDecimal.valueOf(due), 1, RoundingMode.HALF_UP);
    }

    ArticleEvidence view(EvidencePeriod period) {
        return new ArticleEvidence(
                id,
                ref,
                count(Outcome.applied),
                count(Outcome.kept),
                count(Outcome.broken),
                count(Outcome.open),
                count(Outcome.waived),
                count(Outcome.breaches),
                conduct ? acknowledged : null,
                conduct ? people : null,
                weeks(period));
    }

    /** Also what no longer runs has a life, where something of it is there. */
    boolean isCounted() {
        return ran || tallies.stream().anyMatch(tally -> tally.outcome() != Outcome.breaches);
    }

    private int[] byWeek(EvidencePeriod period, Outcome outcome) {
        int[] sums = new int[period.weeks().size()];
        tallies.stream()
                .filter(tally -> tally.outcome() == outcome)
                .forEach(tally -> sums[tally.week() - 1] += tally.n());
        return sums;
    }
}
