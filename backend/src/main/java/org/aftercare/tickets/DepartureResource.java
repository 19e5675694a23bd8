package org.aftercare.tickets;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.tickets.TicketForms.Depart;
import org.aftercare.tickets.TicketViews.VisitView;

/** Setting out to a customer begins a visit. */
@Path("/tickets")
@Cancellable(false)
public class DepartureResource {
    @Inject
    Visiting visiting;

    @Inject
    VisitPage page;

    @Inject
    Commit commit;

    @POST
    @Path("{id}/visits")
    @ResponseStatus(201)
    @Operation(operationId = "depart", summary = "Set out to the customer; the same id again is the same visit")
    public Uni<VisitView> depart(UUID id, @NotNull @Valid Depart form) {
        return commit.once(form, () -> visiting.depart(id, form)).chain(page::show);
    }
}
