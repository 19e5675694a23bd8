package org.aftercare.tickets;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.warranties.CoveredWork;

/** Calls as jobs whose cover is decided. */
@ApplicationScoped
class TicketCover implements CoveredWork {
    @Inject
    Caller caller;

    @Inject
    TypedByCover typing;

    @Override
    public String kind() {
        return "ticket";
    }

    @Override
    public Uni<Void> decided(UUID id, Decided what) {
        return typing.take(id, what);
    }

    @Override
    public Uni<Job> find(UUID id) {
        return Ticket.<Ticket>findById(id)
                .map(ticket -> ticket == null || !caller.sees(ticket.branchId)
                        ? null
                        : new Job(
                                id,
                                ticket.number,
                                ticket.branchId,
                                ticket.openedAt,
                                ticket.equipmentId,
                                List.of(TicketEvents.about(ticket))));
    }
}
