package org.aftercare.staff.phone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What happens around the phone, as the journal keeps it. */
@ApplicationScoped
public class PhoneEvents implements EventTypes {
    public static final String PLANNED = "phone_roster.planned";

    /** @param person null: the hours were cleared; @param fromHour included, {@code toHour} not */
    public record Planned(LocalDate from, LocalDate to, int fromHour, int toHour, String person) {}

    public static final String FILLED = "phone_roster.filled";

    /** Every hour of a week has a name. @param week as 2026-W11; @param plannedIn the week before, when it is owed */
    public record Filled(String week, String plannedIn) {}

    public static final String BREACH = "phone_breach.recorded";
    public static final String CALLED_BACK = "phone_breach.called_back";

    /**
     * A call that was missed or answered too late.
     *
     * @param number its own, not the caller's; @param personId who was on duty; null: nobody was named
     * @param rings after how many it was answered; null: it was not
     * @param note what was said with it
     */
    public record Breach(
            String number,
            PhoneBreach.Sort sort,
            UUID personId,
            String person,
            String caller,
            Instant rangAt,
            Integer rings,
            String note) {}

    public static final String FORWARDED = "phone.forwarded";

    /** @param holiday its first day, as 2026-10-01 */
    public record Forwarded(String holiday, PhoneForwarding.Line line, String number, String person) {}

    public static final String UNREACHABLE = "person.unreachable";
    public static final String EXPLAINED = "person.absence_explained";
    public static final String JUDGED = "person.absence_judged";

    /**
     * @param number of the mobile; @param incident its id; @param reason what the person says, blank: nothing yet
     * @param good null: not judged yet
     */
    public record Unreached(
            UUID personId,
            String person,
            String number,
            UUID incident,
            Instant triedAt,
            String note,
            String reason,
            Boolean good) {}

    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of(PLANNED, Planned.class, "branch", "phone_roster"),
                EventType.of(FILLED, Filled.class, "branch", "phone_roster"),
                EventType.of(BREACH, Breach.class, "phone_breach", "person", "branch"),
                EventType.of(CALLED_BACK, Breach.class, "phone_breach", "person", "branch"),
                EventType.of(FORWARDED, Forwarded.class, "branch", "phone_forwarding"),
                EventType.of(UNREACHABLE, Unreached.class, "person"),
                EventType.of(EXPLAINED, Unreached.class, "person"),
                EventType.of(JUDGED, Unreached.class, "person"));
    }
}
