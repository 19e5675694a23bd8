package org.aftercare.parts.care;

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

import org.aftercare.kernel.Change;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Page;
import org.aftercare.parts.care.CareForms.RecordLoss;
import org.aftercare.parts.care.CareViews.LossView;

/** What breaking rules cost, and who bears it (8.4.1.3). */
@Path("/losses")
@Cancellable(false)
public class LossesResource {
    @Inject
    Losses losses;

    @Inject
    LossPages pages;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    @Inject
    Change change;

    @GET
    @Operation(operationId = "listLosses", summary = "Losses, the newest first: to be charged, owed, paid, or all")
    public Uni<Page<LossView>> list(
            @QueryParam("state") LossState state,
            @QueryParam("person") UUID person,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(state, person, after, Page.limit(limit));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showLoss", summary = "One loss")
    public Uni<LossView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @POST
    @Operation(operationId = "recordLoss", summary = "Enter a loss; who bears it and by which rule may be said later")
    public Uni<RestResponse<LossView>> record(@NotNull @Valid RecordLoss form) {
        return creation.once(form, form.id(), losses::isThere, () -> losses.record(form), pages::show);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeLoss", summary = "Say more of a loss, before it is charged")
    public Uni<LossView> change(@PathParam("id") UUID id, @NotNull @Valid RecordLoss form) {
        return change.once(id, form, () -> losses.change(id, form), pages::show);
    }

    @POST
    @Path("{id}/charge")
    @Operation(operationId = "chargeLoss", summary = "Charge the person responsible with it (8.4.1.3)")
    public Uni<LossView> charge(@PathParam("id") UUID id) {
        return commit.once(() -> losses.charge(id)).chain(pages::show);
    }

    @POST
    @Path("{id}/payment")
    @Operation(operationId = "payLoss", summary = "The person has paid it")
    public Uni<LossView> pay(@PathParam("id") UUID id) {
        return commit.once(() -> losses.pay(id)).chain(pages::show);
    }
}
