package org.aftercare.parts.purchasing;

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

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Page;
import org.aftercare.parts.purchasing.ReceiptForms.ConfirmRepair;
import org.aftercare.parts.purchasing.ReceiptForms.RegisterRepair;
import org.aftercare.parts.purchasing.ReceiptForms.SetAside;
import org.aftercare.parts.purchasing.ReceiptViews.FactoryRepairView;

/** The register of parts at the factory (返厂维修登记, 8.4.2.4). */
@Path("/factory-repairs")
@Cancellable(false)
public class FactoryRepairsResource {
    @Inject
    FactoryRepairing repairing;

    @Inject
    FactoryRepairPages pages;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    @Inject
    Caller caller;

    @GET
    @Operation(operationId = "listFactoryRepairs", summary = "Parts at the factory, those away longest told apart")
    public Uni<Page<FactoryRepairView>> list(
            @QueryParam("status") FactoryRepair.Status status,
            @QueryParam("open") Boolean open,
            @QueryParam("late") Boolean late,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(status, open, late, after, Page.limit(limit));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showFactoryRepair", summary = "A part's way to the factory and back")
    public Uni<FactoryRepairView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @POST
    @Operation(
            operationId = "setAsideForFactory",
            summary = "Set a part aside for the factory and register its problem")
    public Uni<RestResponse<FactoryRepairView>> setAside(@NotNull @Valid SetAside form) {
        return creation.once(form, form.id(), this::isThere, () -> repairing.setAside(form), pages::show);
    }

    @PUT
    @Path("/{id}/registration")
    @Operation(operationId = "registerFactoryRepair", summary = "Write its problem into the register (8.4.2.4)")
    public Uni<FactoryRepairView> register(@PathParam("id") UUID id, @NotNull @Valid RegisterRepair form) {
        return commit.once(form, () -> repairing.register(id, form)).chain(pages::show);
    }

    @POST
    @Path("/{id}/sending")
    @Operation(operationId = "sendToFactory", summary = "It goes to the factory; from stock it goes out")
    public Uni<FactoryRepairView> send(@PathParam("id") UUID id) {
        return commit.once(() -> repairing.send(id)).chain(pages::show);
    }

    @POST
    @Path("/{id}/return")
    @Operation(operationId = "receiveFromFactory", summary = "It came back; a delivery of its own takes it in")
    public Uni<FactoryRepairView> back(@PathParam("id") UUID id) {
        return commit.once(() -> repairing.back(id)).chain(pages::show);
    }

    @POST
    @Path("/{id}/confirmation")
    @Operation(operationId = "confirmFactoryRepair", summary = "Somebody tried it: it works normally, or not (8.4.2.4)")
    public Uni<FactoryRepairView> confirm(@PathParam("id") UUID id, @NotNull @Valid ConfirmRepair form) {
        return commit.once(form, () -> repairing.confirm(id, form.works())).chain(pages::show);
    }

    @POST
    @Path("/{id}/giving-up")
    @Operation(operationId = "giveUpFactoryRepair", summary = "It does not work or does not come back")
    public Uni<FactoryRepairView> giveUp(@PathParam("id") UUID id) {
        return commit.once(() -> repairing.giveUp(id)).chain(pages::show);
    }

    private Uni<Boolean> isThere(UUID id) {
        return FactoryRepair.<FactoryRepair>findById(id).map(there -> {
            if (there != null) {
                caller.mustSee(there.branchId);
            }
            return there != null;
        });
    }
}
