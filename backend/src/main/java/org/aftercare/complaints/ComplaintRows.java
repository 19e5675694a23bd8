package org.aftercare.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.aftercare.complaints.ComplaintViews.ParticularsView;
import org.aftercare.customers.CustomerRef;
import org.aftercare.kernel.Versioned;
import org.aftercare.staff.BranchRef;
import org.aftercare.staff.PersonRef;

/** Complaints, questions and measures as lines of a list. */
public final class ComplaintRows {
    private ComplaintRows() {}

    /**
     * A line of the board.
     *
     * @param content the beginning of it
     * @param waitsFor departments with a question open
     * @param toldAt the last word to the customer; null: none yet
     * @param dueAt of the next duty about it; null: none has a limit
     */
    public record ComplaintRow(
            UUID id,
            String number,
            Step step,
            Instant stepSince,
            Instant registeredAt,
            Severity severity,
            Classification classification,
            About about,
            Source source,
            String content,
            String complainant,
            CustomerRef customer,
            PersonRef owner,
            BranchRef branch,
            BranchRef unit,
            List<Department> waitsFor,
            Instant toldAt,
            Instant touchedAt,
            Instant readAt,
            Instant helpAskedAt,
            boolean disputed,
            UUID repeatOf,
            int reopened,
            Instant closedAt,
            Instant dueAt,
            boolean late,
            int version)
            implements Versioned {}

    public record ComplaintCounts(
            Instant asOf,
            long open,
            long mine,
            long unowned,
            long grave,
            long unread,
            long helpWanted,
            long quiet,
            long late,
            long asked,
            long reported) {}

    /** A question in a department's inbox, with what it needs to be answered without looking further. */
    public record InboxQuestion(
            UUID id,
            Department department,
            Question.About about,
            String asks,
            PersonRef askedBy,
            Instant askedAt,
            String answer,
            Boolean verdict,
            PersonRef answeredBy,
            Instant answeredAt,
            ComplaintOfQuestion complaint,
            List<String> allowedActions) {}

    public record ComplaintOfQuestion(
            UUID id,
            String number,
            Severity severity,
            Step step,
            Classification classification,
            String complainant,
            String content,
            String model,
            String investigation,
            ParticularsView particulars,
            String handling,
            String solution) {}

    public record InboxMishap(
            UUID id,
            Department department,
            String what,
            Instant foundAt,
            Instant settledAt,
            String passedWhy,
            UUID complaintId,
            String number,
            List<String> allowedActions) {}

    /** @param late past its day and not done */
    public record MeasureRow(
            UUID id,
            UUID complaintId,
            String number,
            Measure.Sort sort,
            String what,
            Department department,
            PersonRef owner,
            LocalDate dueOn,
            boolean late,
            Instant doneAt,
            Instant signedAt,
            Instant confirmedAt,
            List<String> allowedActions) {}
}
