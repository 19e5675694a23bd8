package org.aftercare.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.aftercare.kernel.Bilingual;
import org.aftercare.obligations.ObligationViews.ObligationView;

/** Evidence as it is answered. Days are the company's, both inclusive; weeks are ISO weeks such as 2026-W48. */
public final class EvidenceViews {
    private EvidenceViews() {}

    /** Kept-rate = kept ÷ (kept + broken); null where nothing is counted. */
    public record WeekKept(String week, Integer kept, Integer broken) {}

    /**
     * An article's figures. Null, never 0, where nothing is counted: it did not run in the period, only people can know,
     * or it only says what things are.
     *
     * @param applied kept, broken, open and waived together
     * @param breaches entered by people, beside the five
     * @param acknowledged of an article of conduct, how many have acknowledged its present version; else null
     * @param toAcknowledge how many should; null as above
     */
    public record ArticleEvidence(
            UUID id,
            String ref,
            Integer applied,
            Integer kept,
            Integer broken,
            Integer open,
            Integer waived,
            Integer breaches,
            Integer acknowledged,
            Integer toAcknowledge,
            List<WeekKept> weeks) {}

    /** @param asOf when it was counted */
    public record RegulationEvidence(
            UUID id, LocalDate from, LocalDate to, Instant asOf, List<ArticleEvidence> articles) {}

    /** @param definition in one sentence, in the caller's language: what counts as what, and for which period */
    public record ArticleEvidenceView(
            UUID id,
            String ref,
            UUID regulationId,
            LocalDate from,
            LocalDate to,
            Instant asOf,
            String definition,
            Integer applied,
            Integer kept,
            Integer broken,
            Integer open,
            Integer waived,
            Integer breaches,
            Integer acknowledged,
            Integer toAcknowledge,
            List<WeekKept> weeks) {}

    /** @param label what it is called; null: by nothing */
    public record SubjectOfRecord(String kind, UUID id, String label) {}

    /**
     * One thing behind a figure.
     *
     * @param kind obligation, gate_passage, entry (of the journal) or breach
     * @param at the moment for which it counts
     * @param outcome kept, broken, open or waived; breaches for a breach
     * @param words what it is, in the caller's language; with the reason where it was waived
     * @param version of the article, under which it stands
     */
    public record EvidenceRecord(
            String kind,
            String id,
            Instant at,
            SubjectOfRecord subject,
            Outcome outcome,
            Instant dueAt,
            Instant settledAt,
            String words,
            int version) {}

    /** An article of a regulation that was broken often. */
    public record WorstArticle(UUID id, String ref, Bilingual text, int kept, int broken) {}

    /** @param worst the five broken most; shorter where fewer were broken */
    public record RegulationKept(
            UUID id,
            String code,
            int number,
            Bilingual title,
            int applied,
            int kept,
            int broken,
            int open,
            int waived,
            List<WeekKept> weeks,
            List<WorstArticle> worst) {}

    /**
     * Duties whose time is over now, whatever the period.
     *
     * @param count of those that are late, as the definition says
     * @param lapsed how many were never done and are not counted as late any more
     * @param definition what is late, a sentence in the caller's language
     * @param items the first of those that are late
     */
    public record LateDuties(long count, long lapsed, String definition, List<ObligationView> items) {}

    /** @param count of the requests that wait for the caller's signature */
    public record WaitingApprovals(long count) {}

    /** @param regulations those adopted, in their order; of each the sums of what is counted */
    public record EvidenceHome(
            LocalDate from,
            LocalDate to,
            Instant asOf,
            List<RegulationKept> regulations,
            LateDuties late,
            WaitingApprovals approvals) {}
}
