package org.aftercare.tickets;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.aftercare.approvals.Refusal;

import static org.aftercare.tickets.TicketStatus.cancelled;
import static org.aftercare.tickets.TicketStatus.closed;
import static org.aftercare.tickets.TicketStatus.dispatched;
import static org.aftercare.tickets.TicketStatus.done;
import static org.aftercare.tickets.TicketStatus.on_site;
import static org.aftercare.tickets.TicketStatus.registered;
import static org.aftercare.tickets.TicketStatus.to_take_in;
import static org.aftercare.tickets.TicketStatus.under_way;

/** What a call in a given state allows at the desk; null: nothing speaks against it. */
final class TicketRules {
    private static final Set<TicketStatus> ENDED = EnumSet.of(done, closed, cancelled);

    private TicketRules() {}

    /** The sentence that says where the call stands, and so why not. */
    static Refusal is(TicketStatus status) {
        return Refusal.of("ticket-is-" + status.name().replace('_', '-'));
    }

    static Refusal in(TicketStatus status, Set<TicketStatus> allowed) {
        return allowed.contains(status) ? null : is(status);
    }

    /** What was signed must not change under the signature once the job is finished (1.4a). */
    static Refusal changeable(TicketStatus status) {
        return in(status, EnumSet.complementOf(EnumSet.of(done, closed, cancelled, to_take_in)));
    }

    static Refusal open(TicketStatus status) {
        return in(status, EnumSet.complementOf(EnumSet.copyOf(ENDED)));
    }

    static Refusal cancellable(TicketStatus status) {
        return in(status, EnumSet.of(registered, dispatched));
    }

    /** Another centre takes over what nobody was sent for. */
    static Refusal movable(TicketStatus status) {
        return in(status, EnumSet.of(registered));
    }

    static Refusal reopenable(TicketStatus status) {
        return in(status, EnumSet.of(to_take_in, done, closed, cancelled));
    }

    /** The customer may bring the item themselves while nobody is sent for it, or more of it while some is here. */
    static Refusal handInable(TicketStatus status) {
        return in(status, EnumSet.of(registered, to_take_in));
    }

    static Refusal voucherAttachable(TicketStatus status, boolean attached) {
        return attached ? Refusal.of("voucher-attached") : in(status, EnumSet.of(registered));
    }

    /** Whether the gates are asked about closing it: not once it has ended or goes to the workshop. */
    static Refusal maybeClosable(TicketStatus status) {
        return in(status, EnumSet.of(done, on_site, under_way, dispatched, registered));
    }

    static Refusal closable(TicketStatus status) {
        return in(status, EnumSet.of(done));
    }

    /** Only the technician it is dispatched to. */
    static Refusal ofTechnician(TicketStatus status, UUID technician, UUID caller, Set<TicketStatus> allowed) {
        Refusal state = in(status, allowed);
        return state != null || caller.equals(technician) ? state : Refusal.of("job-of-another");
    }
}
