package org.aftercare.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.aftercare.journal.Subject;

/** What happens to complaints, as the journal keeps it: the kinds, and the facts a sentence about each needs. */
public final class ComplaintEvents {
    private ComplaintEvents() {}

    public static final String REGISTERED = "complaint.registered";

    public record Registered(
            String number,
            Source source,
            Classification classification,
            Severity severity,
            About about,
            String customer,
            Instant heardAt) {}

    public static final String TAKEN_UP = "complaint.taken_up";

    /** @param owner who sees it through */
    public record TakenUp(String number, String owner) {}

    public static final String CLASSIFIED = "complaint.classified";

    public record Classified(String number, Classification classification, String reason) {}

    public static final String JUDGED = "complaint.judged";

    /** Weighed, or found to be whose fault; what is not known yet is null. */
    public record Judged(String number, Severity severity, Classification classification, Fault fault) {}

    public static final String MOVED = "complaint.moved";

    public record Moved(String number, Step step) {}

    public static final String PARTICULARS = "complaint.particulars_entered";
    public static final String GROUNDS = "complaint.grounds_confirmed";
    public static final String INVESTIGATED = "complaint.investigated";
    public static final String DRAFTED = "complaint.handling_drafted";
    public static final String AGREED = "complaint.solution_agreed";
    public static final String SETTLED_WITH_CUSTOMER = "complaint.customer_agreed";
    public static final String SUBMITTED = "complaint.solution_submitted";
    public static final String RESPONSIBILITY = "complaint.responsibility_assigned";
    public static final String NEXT_STEP = "complaint.next_step_agreed";
    public static final String DISPUTED = "complaint.disputed";
    public static final String DISPUTE_SETTLED = "complaint.dispute_settled";
    public static final String REPORT_READ = "complaint.report_read";
    public static final String HANDLER = "complaint.handler_named";

    /** Where nothing but the complaint itself has to be told. */
    public record Noted(String number) {}

    public static final String RETURNED = "complaint.solution_returned";

    /** A department did not approve it. */
    public record Returned(String number, String reason) {}

    public static final String DECIDED = "complaint.decided";

    public record Decided(
            String number, Severity severity, String cause, String outcome, Classification classification) {}

    public static final String QUESTION_ASKED = "complaint.question_asked";
    public static final String QUESTION_ANSWERED = "complaint.question_answered";

    public record Asked(String number, Department department, Question.About about) {}

    public static final String FACTS_CONFIRMED = "complaint.facts_confirmed";
    public static final String ACKNOWLEDGED = "complaint.acknowledged";
    public static final String MISHAP_FOUND = "complaint.mishap_found";
    public static final String MISHAP_PASSED_UP = "complaint.mishap_passed_up";
    public static final String MISHAP_SETTLED = "complaint.mishap_settled";
    public static final String MEASURE_DONE = "complaint.measure_done";
    public static final String MEASURE_SIGNED = "complaint.measure_signed";
    public static final String MEASURE_CONFIRMED = "complaint.measure_confirmed";

    public record OfDepartment(String number, Department department) {}

    public static final String MEASURE_PLANNED = "complaint.measure_planned";

    public record Planned(String number, Department department, UUID ownerId, LocalDate dueOn, Measure.Sort sort) {}

    public static final String CONTACTED = "complaint.contacted";

    public record Contacted(String number, Channel channel) {}

    public static final String CUSTOMER_TOLD = "complaint.customer_told";

    public record CustomerTold(String number, Word.About about, Channel channel) {}

    public static final String VISITED = "complaint.visited";

    public record Visited(String number, boolean byHandler) {}

    public static final String PASSED_ON = "complaint.passed_on";
    public static final String CHASED = "complaint.chased";
    public static final String ANSWERED = "complaint.answered";

    public record OfUnit(String number, String unit) {}

    public static final String HELP_ASKED = "complaint.help_asked";

    public record HelpAsked(String number, String difficulty) {}

    public static final String HELP_GIVEN = "complaint.help_given";

    public record HelpGiven(String number, String help) {}

    public static final String READ = "complaint.read";

    public record Read(String number, Sending.ReadHow how) {}

    public static final String REPORTED = "complaint.reported";

    /** @param to management or quality */
    public record Reported(String number, String to) {}

    public static final String ESCALATED = "complaint.escalated";

    public record Escalated(String to) {}

    public static final String CLOSED = "complaint.closed";

    public record Closed(String number, String outcome) {}

    public static final String CUSTOMER_ANSWERED = "complaint.customer_answered";

    /** @param note the customer's words; blank: only yes or no */
    public record CustomerAnswered(String number, boolean solved, String note) {}

    public static final String REOPENED = "complaint.reopened";

    public record Reopened(String number, Classification classification, String reason) {}

    /** On whose pages it stands; those it does not have are passed over. */
    static Subject[] about(Complaint complaint) {
        return List.of(
                        Subject.of("complaint", complaint.id),
                        Subject.of("customer", complaint.customerId),
                        Subject.of("ticket", complaint.ticketId),
                        Subject.of("person", complaint.personId))
                .toArray(Subject[]::new);
    }
}
