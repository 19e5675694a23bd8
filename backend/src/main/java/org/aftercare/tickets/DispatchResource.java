package org.aftercare.tickets;

import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.tickets.BoardViews.DispatchPreview;
import org.aftercare.tickets.TicketForms.DispatchTicket;
import org.aftercare.tickets.TicketForms.Reason;
import org.aftercare.tickets.TicketViews.TicketView;

/** Sending a technician (1.3b): by a supervisor, on the strength of the voucher. */
@Path("/tickets")
@Cancellable(false)
public class DispatchResource {
    @Inject
    Dispatching dispatching;

    @Inject
    DispatchPreviews previews;

    @Inject
    TicketPage page;

    @POST
    @Path("{id}/dispatch")
    @Operation(
            operationId = "dispatchTicket",
            summary = "Send a technician; where one is sent already, another, with a reason")
    public Uni<TicketView> dispatch(UUID id, @NotNull @Valid DispatchTicket form) {
        return page.after(id, form, () -> dispatching.dispatch(id, form));
    }

    private record Withdrawal(String reason) {}

    @DELETE
    @Path("{id}/dispatch")
    @Operation(
            operationId = "withdrawDispatch",
            summary = "Take the dispatch back; within ten seconds of one's own no reason is needed")
    public Uni<TicketView> withdraw(UUID id, @QueryParam("reason") @Size(max = 500) String reason) {
        return page.after(id, new Withdrawal(reason), () -> dispatching.withdraw(id, reason));
    }

    @POST
    @Path("{id}/refusal")
    @Operation(operationId = "refuseDispatch", summary = "The technician gives the job back, with a reason")
    public Uni<TicketView> refuse(UUID id, @NotNull @Valid Reason form) {
        return page.after(id, form, () -> dispatching.refuse(id, form.reason()));
    }

    @GET
    @Path("{id}/dispatch-preview")
    @Operation(operationId = "previewDispatch", summary = "What sending this technician then would do to the day")
    public Uni<DispatchPreview> preview(
            UUID id, @NotNull @QueryParam("technician") UUID technician, @QueryParam("plannedAt") Instant plannedAt) {
        return previews.of(id, technician, plannedAt);
    }
}
