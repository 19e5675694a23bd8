package org.aftercare.workshop;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.workshop.EstimateForms.MakeEstimate;
import org.aftercare.workshop.EstimateForms.NoteDecision;
import org.aftercare.workshop.ItemViews.ItemView;

/** What the repair of an item would cost, and the customer's answer. */
@Path("/items/{id}/estimates")
@Cancellable(false)
public class EstimatesResource {
    @Inject
    Estimating estimating;

    @Inject
    Consent consent;

    @Inject
    ItemPage page;

    @POST
    @Operation(operationId = "makeEstimate", summary = "Write an estimate; it takes the place of an earlier one")
    public Uni<ItemView> make(UUID id, @NotNull @Valid MakeEstimate form) {
        return page.after(id, form, () -> estimating.make(id, form));
    }

    @POST
    @Path("sending")
    @Operation(operationId = "sendEstimate", summary = "Put the estimate before the customer, behind their link")
    public Uni<ItemView> send(UUID id) {
        return page.after(id, () -> estimating.send(id));
    }

    @POST
    @Path("decision")
    @Operation(operationId = "noteDecision", summary = "What the customer said to it on the phone, or signed on paper")
    public Uni<ItemView> decide(UUID id, @NotNull @Valid NoteDecision form) {
        return page.after(id, form, () -> consent.noted(id, form));
    }
}
