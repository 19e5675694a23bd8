package org.aftercare.complaints.faults;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Refusal;
import org.aftercare.tickets.ClosingCondition;
import org.aftercare.tickets.Ticket;

/** A call about something nobody here can deal with is not closed before the leadership has decided on it (16.9b). */
@ApplicationScoped
public class DecidedBeforeClosing implements ClosingCondition {
    @Override
    public Uni<Refusal> refusal(Ticket ticket) {
        return DesignFault.count(
                        "ticketId = ?1 and sort = ?2 and answeredAt is null", ticket.id, DesignFault.Sort.beyond_us)
                .map(open -> open > 0 ? Refusal.of("ticket-beyond-us") : null);
    }
}
