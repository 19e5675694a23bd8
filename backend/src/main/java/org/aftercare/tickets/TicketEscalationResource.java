package org.aftercare.tickets;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.tickets.EscalationForms.Escalate;
import org.aftercare.tickets.TicketViews.TicketView;

/** Reporting a problem to the department in charge, from the door (3.1.6a, 3.2.5). */
@Path("/tickets/{id}/escalations")
@Cancellable(false)
public class TicketEscalationResource {
    @Inject
    Escalating escalating;

    @Inject
    TicketPage page;

    @POST
    @Operation(
            operationId = "escalate",
            summary = "It is bigger than asked for, or cannot be solved here: tell the department in charge at once")
    public Uni<TicketView> escalate(UUID id, @NotNull @Valid Escalate form) {
        return page.after(id, form, () -> escalating.escalate(id, form));
    }
}
