package org.aftercare.tickets;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;

import org.aftercare.approvals.Refusal;

import static org.aftercare.tickets.TicketStatus.dispatched;
import static org.aftercare.tickets.TicketStatus.registered;

/** When a supervisor may send a technician, and what needs a reason; null: nothing speaks against it. */
final class DispatchRules {
    /** A slip of the hand on the board is undone without explaining it. */
    static final Duration UNDO = Duration.ofSeconds(10);

    private DispatchRules() {}

    static Refusal dispatchable(TicketStatus status) {
        return TicketRules.in(status, EnumSet.of(registered, dispatched));
    }

    static Refusal withdrawable(TicketStatus status) {
        return TicketRules.in(status, EnumSet.of(dispatched));
    }

    /** A technician may refuse before having arrived. */
    static Refusal refusable(TicketStatus status, UUID technician, UUID caller) {
        return TicketRules.ofTechnician(status, technician, caller, EnumSet.of(dispatched));
    }

    /** Sending another technician, or at another time, needs a reason once the first has been told. */
    static Refusal againWithReason(Dispatch open, UUID supervisor, Instant now, String reason) {
        return open == null || given(reason) || justNow(open, supervisor, now)
                ? null
                : Refusal.of("reason-to-dispatch-again");
    }

    static Refusal withdrawWithReason(Dispatch open, UUID supervisor, Instant now, String reason) {
        return given(reason) || justNow(open, supervisor, now) ? null : Refusal.of("reason-to-withdraw");
    }

    private static boolean justNow(Dispatch open, UUID supervisor, Instant now) {
        return open.dispatchedBy.equals(supervisor) && !now.isAfter(open.dispatchedAt.plus(UNDO));
    }

    private static boolean given(String reason) {
        return reason != null && !reason.isBlank();
    }
}
