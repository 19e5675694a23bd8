package org.aftercare.parts.agreements;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Page;
import org.aftercare.parts.agreements.AgreementForms.NameSupplier;
import org.aftercare.parts.agreements.AgreementForms.SuppliedDevices;

/** The devices sold, by model: who supplies them, and what that supplier answers for (9.3b). */
@Path("/supplied-devices")
@Cancellable(false)
public class SuppliedDevicesResource {
    @Inject
    Agreements agreements;

    @Inject
    AgreementPages pages;

    @Inject
    Commit commit;

    @GET
    @Operation(
            operationId = "listSuppliedDevices",
            summary = "Devices by model with supplier and agreement; or those nobody answers for (9.3b)")
    public Uni<Page<SuppliedDevices>> list(
            @QueryParam("supplier") UUID supplier,
            @QueryParam("uncovered") Boolean uncovered,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.devices(supplier, Boolean.TRUE.equals(uncovered), after, Page.limit(limit));
    }

    @GET
    @Path("{model}")
    @Operation(
            operationId = "showSuppliedDevices",
            summary = "Who supplies the devices of a model, and under what agreement")
    public Uni<SuppliedDevices> show(@PathParam("model") UUID model) {
        return pages.ofModel(model);
    }

    @PUT
    @Path("{model}/supplier")
    @Operation(operationId = "nameSupplier", summary = "Say who supplies the devices of a model")
    public Uni<SuppliedDevices> name(@PathParam("model") UUID model, @NotNull @Valid NameSupplier form) {
        return commit.once(form, () -> agreements.name(model, form)).chain(pages::ofModel);
    }
}
