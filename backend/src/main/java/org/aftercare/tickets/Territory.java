package org.aftercare.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.journal.Subject;

/** Each centre serves its own territory; where the rules say so, another place asks a reason that is kept (3.2). */
@ApplicationScoped
class Territory {
    @Inject
    Gates gates;

    /** @param within whether the place is the centre's own, and the call came to it */
    Uni<Void> check(Ticket ticket, boolean within) {
        return gates.require(
                GuardedTicketWork.PLACE,
                Subject.of("ticket", ticket.id),
                ticket.branchId,
                new TicketFacts.Placing(within, ticket.territoryReason));
    }
}
