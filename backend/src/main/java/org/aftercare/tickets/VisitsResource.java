package org.aftercare.tickets;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.tickets.TicketForms.EndVisit;
import org.aftercare.tickets.TicketForms.RecordFindings;
import org.aftercare.tickets.TicketViews.VisitView;

/** A visit, step by step, by the technician the job is dispatched to. */
@Path("/visits")
@Cancellable(false)
public class VisitsResource {
    @Inject
    Visiting visiting;

    @Inject
    VisitPage page;

    @Inject
    Commit commit;

    @POST
    @Path("{id}/arrival")
    @Operation(operationId = "arrive", summary = "At the customer's; the first arrival is what the deadline counts to")
    public Uni<VisitView> arrive(UUID id) {
        return commit.once(() -> visiting.arrive(id)).chain(page::show);
    }

    @PUT
    @Path("{id}/findings")
    @Operation(operationId = "recordFindings", summary = "What was found and done, and the minutes by category of work")
    public Uni<VisitView> findings(UUID id, @NotNull @Valid RecordFindings form) {
        return page.after(id, form, () -> visiting.record(id, form));
    }

    @POST
    @Path("{id}/end")
    @Operation(
            operationId = "endVisit",
            summary = "Leave: fixed and take_in need the customer's signature, come_back a reason")
    public Uni<VisitView> end(UUID id, @NotNull @Valid EndVisit form) {
        return commit.once(form, () -> visiting.end(id, form)).chain(page::show);
    }
}
