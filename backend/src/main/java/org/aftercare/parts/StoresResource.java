package org.aftercare.parts;

import java.util.List;
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
import org.aftercare.parts.PartForms.BinForm;
import org.aftercare.parts.PartForms.PlaceForm;
import org.aftercare.parts.PartForms.StoreForm;
import org.aftercare.parts.PartViews.BinView;
import org.aftercare.parts.PartViews.PartView;
import org.aftercare.parts.PartViews.StoreView;

/** Warehouses and vans, who is in charge of them, and the plan of their bins. */
@Path("/stores")
@Cancellable(false)
public class StoresResource {
    @Inject
    Storerooms rooms;

    @Inject
    StorePages pages;

    @Inject
    PartPages parts;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    @Inject
    Change change;

    @GET
    @Operation(
            operationId = "listStores",
            summary = "Stores of the caller's branch, with their keepers and what lacks place, label or sign")
    public Uni<List<StoreView>> list(@QueryParam("closed") boolean closed) {
        return pages.list(closed);
    }

    @POST
    @Operation(operationId = "addStore", summary = "Found a warehouse with its keeper, or a technician's van (10.3.0)")
    public Uni<RestResponse<StoreView>> add(@NotNull @Valid StoreForm form) {
        return creation.once(
                form,
                form.id(),
                id -> Store.<Store>findById(id).map(there -> there != null),
                () -> rooms.found(form),
                pages::show);
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeStore", summary = "Change a store's name, keeper or deputy, or close it")
    public Uni<StoreView> change(@PathParam("id") UUID id, @NotNull @Valid StoreForm form) {
        return change.once(id, form, () -> rooms.change(id, form), pages::show);
    }

    @GET
    @Path("/{id}/bins")
    @Operation(operationId = "listBins", summary = "The plan of a store: areas and bins (8.4.5.2)")
    public Uni<List<BinView>> bins(@PathParam("id") UUID id) {
        return pages.bins(id);
    }

    @POST
    @Path("/{id}/bins")
    @Operation(operationId = "addBin", summary = "Add a bin to the plan of a store")
    public Uni<RestResponse<BinView>> addBin(@PathParam("id") UUID id, @NotNull @Valid BinForm form) {
        return creation.once(
                form,
                form.id(),
                bin -> Bin.<Bin>findById(bin).map(there -> there != null),
                () -> rooms.addBin(id, form),
                pages::bin);
    }

    @PUT
    @Path("/{id}/places/{partId}")
    @Operation(
            operationId = "setPlace",
            summary = "Where a part belongs in a store, and that its label was printed; a quantity is refused (8.3.1)")
    public Uni<PartView> place(
            @PathParam("id") UUID id, @PathParam("partId") UUID partId, @NotNull @Valid PlaceForm form) {
        return commit.once(form, () -> rooms.place(id, partId, form)).chain(parts::show);
    }
}
