package org.aftercare.reports.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.aftercare.kernel.Versioned;
import org.aftercare.staff.BranchRef;
import org.aftercare.staff.PersonRef;

/** What is answered about technicians' reports. */
public final class DailyReportViews {
    private DailyReportViews() {}

    /** Something recorded or taken back after the report was handed in. */
    public record CorrectionView(WorkSource source, String category, int minutes, Instant madeAt, PersonRef madeBy) {}

    /**
     * @param lines as it was handed in
     * @param minutes the sum of those lines
     * @param corrections in the order they were made
     * @param minutesNow with all corrections
     * @param correctedSince something was corrected after it was read
     */
    public record DailyReportView(
            UUID id,
            PersonRef person,
            BranchRef branch,
            LocalDate day,
            DailyReport.Status status,
            List<ReportLine> lines,
            int minutes,
            List<CorrectionView> corrections,
            int minutesNow,
            String note,
            Instant submittedAt,
            Instant reviewedAt,
            PersonRef reviewedBy,
            boolean correctedSince,
            List<String> allowedActions,
            int version)
            implements Versioned {}

    /**
     * The caller's own day.
     *
     * @param report null: not handed in yet
     * @param worked something was recorded, also a visit to a closed door
     * @param lines what is recorded now, by source and category
     * @param missing earlier days with work and without a report, the newest first; two weeks back
     */
    public record MyReportDay(
            LocalDate day,
            DailyReportView report,
            boolean worked,
            List<ReportLine> lines,
            int minutes,
            List<LocalDate> missing) {}

    /**
     * One technician in a unit's day.
     *
     * @param report null: worked and handed in nothing
     * @param lines what the report says with its corrections
     * @param recorded minutes recorded for the day, reported or not
     */
    public record TeamMember(
            PersonRef person, DailyReportView report, List<ReportLine> lines, int minutes, int recorded) {}
}
