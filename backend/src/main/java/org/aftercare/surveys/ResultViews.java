package org.aftercare.surveys;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.aftercare.staff.BranchRef;
import org.aftercare.staff.PersonRef;

/** What came of opinion cards. No average stands without its n and the share of cards that came back. */
public final class ResultViews {
    private ResultViews() {}

    /** By what results are put together. */
    public enum ResultsBy {
        technician,
        branch,
        month
    }

    /**
     * @param key the technician's or branch's id, or the month as 2026-03; null: nobody went
     * @param sent cards that went out in the period; @param answered those of them that came back: the n of every average
     * @param responsePercent answered of sent; null where none was sent
     * @param attitude average level, 1 to 4, two decimals; null where nobody answered, the other aspects alike
     * @param overall average of the four; @param dissatisfied answers whose worst level is 1
     */
    public record ResultRow(
            String key,
            String name,
            int sent,
            int answered,
            BigDecimal responsePercent,
            BigDecimal attitude,
            BigDecimal skill,
            BigDecimal arrival,
            BigDecimal promises,
            BigDecimal overall,
            int dissatisfied,
            int suggestions,
            int complaints) {}

    /** @param to the last day, included */
    public record SurveyResults(LocalDate from, LocalDate to, ResultsBy by, ResultRow all, List<ResultRow> rows) {}

    /**
     * A technician's month: the ratings as one part of the performance review, beside the work (1.17a).
     *
     * @param jobs closed in the month; @param arrivedLate those of them where the technician came after the deadline
     * @param ratings of the cards sent in the month; its averages are null where none came back: no ratings, not zero
     */
    public record TechnicianSheet(
            PersonRef technician, BranchRef branch, String month, int jobs, int arrivedLate, ResultRow ratings) {}

    /** @param measure blank: looked at, nothing to improve; @param results as they were then */
    public record ReviewView(
            UUID id,
            String month,
            BranchRef branch,
            PersonRef technician,
            String measure,
            ResultRow results,
            PersonRef by,
            Instant at) {}

    /** @param reviewed somebody looked at the month's results, or there are none to look at (1.16a) */
    public record SurveyMonth(
            String month, int answered, BigDecimal overall, boolean reviewed, List<ReviewView> reviews) {}
}
