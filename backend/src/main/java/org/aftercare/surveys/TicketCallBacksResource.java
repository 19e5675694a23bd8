package org.aftercare.surveys;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.customers.Customer;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Problem;
import org.aftercare.surveys.CallBackForms.CallBackView;
import org.aftercare.surveys.CallBackForms.RecordCallBack;
import org.aftercare.tickets.Ticket;
import org.aftercare.tickets.Tickets;

/** Calling the customer of one ticket. */
@Path("/tickets/{ticket}/call-backs")
@Cancellable(false)
public class TicketCallBacksResource {
    @Inject
    Tickets tickets;

    @Inject
    CallBackPages pages;

    @Inject
    Creation creation;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @POST
    @Operation(
            operationId = "recordCallBack",
            summary = "The customer was called back, or tried in vain, after a repair (6.9)")
    public Uni<RestResponse<CallBackView>> record(
            @PathParam("ticket") UUID ticketId, @NotNull @Valid RecordCallBack form) {
        if (form.reached() && (form.note() == null || form.note().isBlank())) {
            throw Problem.invalid("note", "call-back-says-nothing");
        }
        if (!form.reached() && form.asked()) {
            throw Problem.invalid("reached", "nobody-was-asked");
        }
        return creation.once(
                form,
                form.id(),
                id -> CallBack.count("id = ?1 and ticketId = ?2", id, ticketId).map(found -> found > 0),
                () -> tickets.visible(ticketId).chain(ticket -> write(ticket, form)),
                pages::show);
    }

    private Uni<UUID> write(Ticket ticket, RecordCallBack form) {
        Instant now = clock.instant();
        CallBack call = CallBack.of(form, ticket, caller.personId(), now);
        return Customer.<Customer>findById(ticket.customerId)
                .chain(customer -> call.persist()
                        .chain(() -> journal.record(
                                CallBackEvents.CALLED_BACK,
                                ticket.branchId,
                                new CallBackEvents.CalledBack(
                                        ticket.number,
                                        ticket.name,
                                        call.reached,
                                        customer.keyAccount,
                                        call.note,
                                        call.satisfaction,
                                        call.nextStep),
                                Subject.of("ticket", ticket.id),
                                Subject.of("customer", ticket.customerId)))
                        .replaceWith(call.id));
    }
}
