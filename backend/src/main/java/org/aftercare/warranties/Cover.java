package org.aftercare.warranties;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.warranties.CoverLine.By;
import org.aftercare.warranties.CoverLine.Reason;
import org.aftercare.warranties.CoverLine.What;

/**
 * The decision: is a unit covered on a day, and if not, why not; for parts, labour and travel each. The free warranty
 * comes first (1.1c, it costs the customer nothing), then what an earlier repair answers for, then a contract (1.1b),
 * then nothing (1.1a). A repair's cover is its own: the warranty neither ends earlier nor begins anew by it.
 *
 * @param by what covers all of it; null: nothing does, or not all of it
 * @param from first day of what covers it, or covered it last; null where nothing ever did
 * @param until last day of that, inclusive
 * @param contract what covers it, or covered it last, where that is a contract
 * @param warrantyUntil last day on which parts, labour and travel are all free by the warranty, whatever covers the unit
 *     now; null where there is no such day
 * @param lines parts, labour, travel, in this order
 */
public record Cover(
        By by,
        LocalDate from,
        LocalDate until,
        Reason reason,
        CoverFacts.Term contract,
        LocalDate warrantyUntil,
        Extent extent,
        List<CoverLine> lines) {

    @Schema(name = "CoverExtent")
    public enum Extent {
        covered,
        partly,
        not
    }

    /** The service type a call for it is proposed with (1.1). */
    public enum Proposal {
        free,
        contract,
        paid
    }

    public static Cover on(LocalDate day, CoverFacts facts) {
        return on(day, facts, null, Set.of());
    }

    /**
     * As decided for one job.
     *
     * @param facts null: it is not known which unit it is
     * @param exclusion why the fault is not covered; null: nothing speaks against it
     * @param grace what is granted although it is not covered
     */
    public static Cover on(LocalDate day, CoverFacts facts, Exclusion exclusion, Set<What> grace) {
        CoverFacts left = facts == null || exclusion == null ? facts : exclusion.leaves(facts);
        List<CoverLine> lines = Stream.of(What.values())
                .map(what -> CoverLine.of(what, day, left))
                .map(line -> line.covered() && exclusion != null && exclusion.excludes(line.what())
                        ? line.excluded(exclusion)
                        : line)
                .map(line -> !line.covered() && grace.contains(line.what()) ? line.granted() : line)
                .toList();
        return of(lines, facts == null ? null : allFreeUntil(facts));
    }

    private static Cover of(List<CoverLine> lines, LocalDate warrantyUntil) {
        long covered = lines.stream().filter(CoverLine::covered).count();
        if (covered > 0 && covered < lines.size()) {
            LocalDate until = lines.stream()
                    .filter(CoverLine::covered)
                    .map(CoverLine::until)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            return new Cover(null, null, until, Reason.partly, null, warrantyUntil, Extent.partly, lines);
        }
        CoverLine said = covered > 0 ? dearest(lines) : lastEnded(lines);
        return new Cover(
                said.by(),
                said.from(),
                said.until(),
                said.reason(),
                said.contract(),
                warrantyUntil,
                covered > 0 ? Extent.covered : Extent.not,
                lines);
    }

    /** All is covered: what may cost the customer something tells, and of equals what ends first. */
    private static CoverLine dearest(List<CoverLine> lines) {
        return lines.stream()
                .min(Comparator.<CoverLine, Boolean>comparing(line -> line.by() != By.contract)
                        .thenComparing(CoverLine::until, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElseThrow();
    }

    private static CoverLine lastEnded(List<CoverLine> lines) {
        return lines.stream()
                .max(Comparator.comparing(CoverLine::until, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElseThrow();
    }

    private static LocalDate allFreeUntil(CoverFacts facts) {
        List<LocalDate> ends = Stream.of(What.values())
                .map(facts::warrantyUntil)
                .filter(Objects::nonNull)
                .toList();
        return ends.size() < What.values().length
                ? null
                : ends.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    public boolean covered() {
        return by != null;
    }

    /** All of it is covered, and some only because the company grants it: the customer pays nothing, the warranty does not either. */
    public boolean byGrace() {
        return extent == Extent.covered && lines.stream().anyMatch(line -> line.by() == By.goodwill);
    }

    public Proposal proposal() {
        return by == null ? Proposal.paid : by == By.contract ? Proposal.contract : Proposal.free;
    }
}
