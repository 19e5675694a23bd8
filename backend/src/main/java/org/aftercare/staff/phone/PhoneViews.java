package org.aftercare.staff.phone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.aftercare.kernel.Versioned;
import org.aftercare.staff.BranchRef;
import org.aftercare.staff.PersonRef;

/** The phone as it is shown; allowedActions are operations the caller may do now. */
public final class PhoneViews {
    private PhoneViews() {}

    /** @param person null: nobody is named yet; @param past the hour is over */
    public record RosterHour(int hour, PersonRef person, boolean past) {}

    /** @param holiday its name; null: none */
    public record RosterDay(LocalDate day, String holiday, List<RosterHour> hours) {}

    /** @param week its Monday; @param empty hours to come that have no name; @param toHour not included */
    public record RosterWeek(
            BranchRef branch,
            LocalDate week,
            int fromHour,
            int toHour,
            List<RosterDay> days,
            int empty,
            List<String> allowedActions) {}

    /** @param person who was on duty; null: nobody was named; @param calledBackAt of a missed one, when */
    public record PhoneBreachView(
            UUID id,
            String number,
            BranchRef branch,
            PhoneBreach.Sort sort,
            String caller,
            Instant rangAt,
            Integer rings,
            PersonRef person,
            String note,
            Instant recordedAt,
            PersonRef recordedBy,
            Instant calledBackAt,
            PersonRef calledBackBy,
            String outcome,
            List<String> allowedActions,
            int version)
            implements Versioned {}

    /** @param doneAt null: not forwarded yet */
    public record ForwardedLine(
            PhoneForwarding.Line line, String number, PersonRef person, Instant doneAt, PersonRef doneBy) {}

    /** A holiday and the lines to be forwarded over it. @param begun it has begun */
    public record HolidayForwarding(
            BranchRef branch,
            LocalDate holiday,
            LocalDate lastDay,
            String name,
            boolean begun,
            List<ForwardedLine> lines,
            List<String> allowedActions) {}

    /** @param reason what the person says; blank: nothing yet; @param good null: not judged yet */
    public record UnreachableView(
            UUID id,
            PersonRef person,
            BranchRef branch,
            String number,
            Instant triedAt,
            PersonRef triedBy,
            String note,
            Instant explainedAt,
            String reason,
            Boolean good,
            PersonRef judgedBy,
            List<String> allowedActions,
            int version)
            implements Versioned {}

    /** How often each could not be reached. @param bad without a good reason, or with none given */
    public record UnreachableCount(
            PersonRef person, BranchRef branch, String phone, int incidents, int open, int bad) {}
}
