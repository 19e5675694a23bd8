package org.aftercare.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.approvals.SignaturesAhead;
import org.aftercare.journal.Subject;

/** The superior's grant before anybody is sent for a call the first time (3.1.2). In the caller's transaction. */
@ApplicationScoped
class Granted {
    @Inject
    SignaturesAhead signatures;

    @Inject
    Gates gates;

    /** The request goes to the superior of its centre by itself, where an article wants their word. */
    Uni<Void> ask(Ticket ticket) {
        return signatures.ask(
                GuardedTicketWork.GRANT,
                Subject.of("ticket", ticket.id),
                ticket.branchId,
                TicketFacts.Granting.of(ticket),
                ticket.fault);
    }

    Uni<Void> require(Ticket ticket) {
        return Dispatch.count("ticketId", ticket.id)
                .chain(before -> before > 0
                        ? Uni.createFrom().voidItem()
                        : gates.require(
                                GuardedTicketWork.GRANT,
                                Subject.of("ticket", ticket.id),
                                ticket.branchId,
                                TicketFacts.Granting.of(ticket)));
    }
}
