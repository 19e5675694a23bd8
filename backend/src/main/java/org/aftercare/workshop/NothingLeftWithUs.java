package org.aftercare.workshop;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Refusal;
import org.aftercare.tickets.ClosingCondition;
import org.aftercare.tickets.Ticket;

/** While an item of a call is with us the call is neither closed nor taken up again: nothing of the customer's gets lost. */
@ApplicationScoped
public class NothingLeftWithUs implements ClosingCondition {
    @Override
    public Uni<Refusal> refusal(Ticket ticket) {
        return Item.count("ticketId = ?1 and status <> ?2", ticket.id, ItemStatus.ended)
                .map(left -> left > 0 ? Refusal.of("ticket-has-items") : null);
    }
}
