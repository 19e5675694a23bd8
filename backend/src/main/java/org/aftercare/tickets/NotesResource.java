package org.aftercare.tickets;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.journal.Journal;
import org.aftercare.tickets.TicketForms.Append;
import org.aftercare.tickets.TicketForms.Chase;
import org.aftercare.tickets.TicketViews.TicketView;

/** What is added to a call without changing it: a note, and the customer's pressing (催办), which is counted. */
@Path("/tickets")
@Cancellable(false)
public class NotesResource {
    @Inject
    Tickets tickets;

    @Inject
    TicketPage page;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    @POST
    @Path("{id}/notes")
    @Operation(operationId = "appendToTicket", summary = "Add a note to the call; it stands in its timeline")
    public Uni<TicketView> append(UUID id, @NotNull @Valid Append form) {
        return page.after(
                id,
                form,
                () -> tickets.forChange(id)
                        .invoke(ticket -> ticket.touch(clock.instant()))
                        .call(ticket -> journal.record(
                                TicketEvents.APPENDED,
                                ticket.branchId,
                                new TicketEvents.Appended(
                                        ticket.number, form.text().trim()),
                                TicketEvents.about(ticket))));
    }

    @POST
    @Path("{id}/chases")
    @Operation(operationId = "chaseTicket", summary = "The customer presses: counted, and told to whoever has the job")
    public Uni<TicketView> chase(UUID id, @NotNull @Valid Chase form) {
        return page.after(
                id,
                form,
                () -> tickets.forChange(id)
                        .invoke(ticket -> ticket.chase(clock.instant()))
                        .call(ticket -> journal.record(
                                TicketEvents.CHASED,
                                ticket.branchId,
                                new TicketEvents.Chased(ticket.number, ticket.chases, TicketForms.text(form.note())),
                                TicketEvents.about(ticket))));
    }
}
