package org.aftercare.reports.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.aftercare.kernel.Versioned;
import org.aftercare.reports.daily.DailyReportViews.TeamMember;
import org.aftercare.staff.Branch;
import org.aftercare.staff.BranchRef;
import org.aftercare.staff.PersonRef;

/** What is answered about supervisors' reports. */
public final class SupervisorReportViews {
    private SupervisorReportViews() {}

    public record SupervisorReportSignature(PersonRef person, String role, Instant at) {}

    /**
     * @param lines the technicians' reports by person and category, as they were compiled
     * @param missing who worked and had handed in nothing
     * @param since by how much the technicians' reports differ by now: late reports and corrections
     * @param signatures given for this very report
     * @param signatureAsked the request that waits for a signature, or null
     */
    public record SupervisorReportView(
            UUID id,
            String number,
            BranchRef branch,
            Branch.Kind branchKind,
            LocalDate day,
            SupervisorReport.Status status,
            List<PersonLine> lines,
            int minutes,
            List<PersonRef> missing,
            List<PersonLine> since,
            String note,
            Instant submittedAt,
            PersonRef submittedBy,
            List<SupervisorReportSignature> signatures,
            UUID signatureAsked,
            Instant forwardedAt,
            PersonRef forwardedBy,
            List<String> allowedActions,
            int version)
            implements Versioned {}

    /**
     * A unit's day as its supervisor compiles it.
     *
     * @param minutes that the technicians' reports say in all
     * @param missing who worked and has handed in nothing
     * @param report the supervisor's, or null
     * @param missingDays earlier days with work and without a supervisor's report, the newest first; two weeks back
     */
    public record TeamDay(
            LocalDate day,
            BranchRef branch,
            List<TeamMember> members,
            int minutes,
            List<PersonRef> missing,
            SupervisorReportView report,
            List<LocalDate> missingDays) {}

    /** A day of a unit; report null: somebody worked, and there is none. */
    public record UnitDay(LocalDate day, BranchRef branch, SupervisorReportRow report) {}

    public record SupervisorReportRow(
            UUID id,
            String number,
            SupervisorReport.Status status,
            int minutes,
            int missing,
            Instant submittedAt,
            boolean signed,
            Instant forwardedAt) {}

    /** What has reached the service department. */
    public record InboxReport(
            UUID id,
            String number,
            BranchRef branch,
            LocalDate day,
            int minutes,
            int missing,
            List<SupervisorReportSignature> signatures,
            Instant forwardedAt) {}
}
