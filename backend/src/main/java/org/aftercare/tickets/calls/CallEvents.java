package org.aftercare.tickets.calls;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What is said about calls, as the journal keeps it. */
@ApplicationScoped
public class CallEvents implements EventTypes {
    public static final String DEALT_WITH = "ticket.dealt_with";

    /** @param followOn of a follow-up; else null */
    public record DealtWith(String number, CallOutcome.Sort outcome, LocalDate followOn, String note) {}

    public static final String NO_CALLS = "phone.no_calls";

    /** @param day as 2026-10-01 */
    public record NoCalls(String branch, String day) {}

    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of(DEALT_WITH, DealtWith.class, "ticket", "customer"),
                EventType.of(NO_CALLS, NoCalls.class, "branch"));
    }
}
