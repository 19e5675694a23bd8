package org.aftercare.tickets.sheets;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Person;
import org.aftercare.tickets.Ticket;
import org.aftercare.tickets.TicketEvents;

/** Handing a sheet in and filing it (16.5b). In the caller's transaction. */
@ApplicationScoped
class Sheets {
    @Inject
    SheetPages pages;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @throws Problem 409 where nothing was done yet, or the sheet is not complete (16.5a) */
    Uni<UUID> handIn(UUID ticketId) {
        return found(ticketId)
                .call(ticket -> pages.lacks(ticketId).invoke(lacks -> {
                    if (lacks == null) {
                        throw Problem.conflict("service-not-done", ticket.number);
                    }
                    if (!lacks.isEmpty()) {
                        throw Problem.conflict("sheet-incomplete", ticket.number)
                                .with("lacks", lacks);
                    }
                }))
                .chain(ticket -> ServiceSheet.<ServiceSheet>findById(ticketId).chain(there -> {
                    if (there != null) {
                        return Uni.createFrom().item(ticketId);
                    }
                    ServiceSheet sheet = new ServiceSheet();
                    sheet.ticketId = ticketId;
                    sheet.branchId = ticket.branchId;
                    sheet.handedInAt = clock.instant();
                    sheet.handedInBy = caller.personId();
                    return sheet.<ServiceSheet>persistAndFlush().chain(kept -> tell(SheetEvents.HANDED_IN, ticket));
                }));
    }

    Uni<UUID> file(UUID ticketId) {
        return found(ticketId)
                .chain(ticket -> ServiceSheet.<ServiceSheet>findById(ticketId)
                        .invoke(sheet -> {
                            if (sheet == null) {
                                throw Problem.conflict("sheet-not-handed-in", ticket.number);
                            }
                            sheet.file(caller.personId(), clock.instant());
                        })
                        .chain(sheet -> tell(SheetEvents.FILED, ticket)));
    }

    private Uni<Ticket> found(UUID id) {
        return Ticket.<Ticket>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(ticket -> caller.mustSee(ticket.branchId));
    }

    private Uni<UUID> tell(String kind, Ticket ticket) {
        Uni<Person> technician = ticket.technicianId == null
                ? Uni.createFrom().nullItem()
                : Person.<Person>findById(ticket.technicianId);
        return technician
                .chain(person -> journal.record(
                        kind,
                        ticket.branchId,
                        new SheetEvents.Sheet(ticket.number, ticket.name, person == null ? null : person.name),
                        TicketEvents.about(ticket)))
                .replaceWith(ticket.id);
    }
}
