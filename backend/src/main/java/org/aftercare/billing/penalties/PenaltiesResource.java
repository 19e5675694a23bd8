package org.aftercare.billing.penalties;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.billing.penalties.PenaltyForms.EstablishFacts;
import org.aftercare.billing.penalties.PenaltyForms.ProposePenalty;
import org.aftercare.billing.penalties.PenaltyForms.SetAsidePenalty;
import org.aftercare.billing.penalties.PenaltyViews.PenaltyView;
import org.aftercare.kernel.Change;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Page;

/** Penalties on persons and units (5.2.4d, 5.3.1b, 6.6, 6.7b, 6.17, 16.6). */
@Path("/penalties")
@Cancellable(false)
public class PenaltiesResource {
    @Inject
    Penalties penalties;

    @Inject
    PenaltyPages pages;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    @Inject
    Change change;

    @GET
    @Operation(
            operationId = "listPenalties",
            summary = "Penalties, the newest first; of a person, or after a complaint")
    public Uni<Page<PenaltyView>> list(
            @QueryParam("state") Penalty.Status state,
            @QueryParam("reason") PenaltyReason reason,
            @QueryParam("person") UUID person,
            @QueryParam("complaint") UUID complaint,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(state, reason, person, complaint, after, Page.limit(limit));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showPenalty", summary = "One penalty with its grounds and what became of it")
    public Uni<PenaltyView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @POST
    @Operation(
            operationId = "proposePenalty",
            summary = "Propose a penalty; where a table sets the amount, it may be left out")
    public Uni<RestResponse<PenaltyView>> propose(@NotNull @Valid ProposePenalty form) {
        return creation.once(form, form.id(), penalties::isThere, () -> penalties.propose(form), pages::show);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changePenalty", summary = "Say more of a penalty, before it is entered")
    public Uni<PenaltyView> change(@PathParam("id") UUID id, @NotNull @Valid ProposePenalty form) {
        return change.once(id, form, () -> penalties.change(id, form), pages::show);
    }

    @POST
    @Path("{id}/finding")
    @Operation(operationId = "establishFacts", summary = "What looking into it showed: true or not true (6.6a, 16.6a)")
    public Uni<PenaltyView> establish(@PathParam("id") UUID id, @NotNull @Valid EstablishFacts form) {
        return commit.once(form, () -> penalties.establish(id, form)).chain(pages::show);
    }

    @POST
    @Path("{id}/entry")
    @Operation(
            operationId = "enterPenalty",
            summary = "Enter it: from then on it counts; articles may want signatures first")
    public Uni<PenaltyView> enter(@PathParam("id") UUID id) {
        return commit.once(() -> penalties.enter(id)).chain(pages::show);
    }

    @POST
    @Path("{id}/setting-aside")
    @Operation(
            operationId = "setAsidePenalty",
            summary = "Waive or lift a penalty, with the reason; it stays on the record")
    public Uni<PenaltyView> setAside(@PathParam("id") UUID id, @NotNull @Valid SetAsidePenalty form) {
        return commit.once(form, () -> penalties.setAside(id, form.reason())).chain(pages::show);
    }
}
