package org.aftercare.parts;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Change;
import org.aftercare.parts.PartForms.BinForm;
import org.aftercare.parts.PartViews.BinView;

/** One bin of a store's plan. */
@Path("/bins/{id}")
@Cancellable(false)
public class BinsResource {
    @Inject
    Storerooms rooms;

    @Inject
    StorePages pages;

    @Inject
    Change change;

    @PUT
    @Operation(
            operationId = "changeBin",
            summary = "Change a bin's code, name or area, or tell that its sign was printed (8.4.5.6)")
    public Uni<BinView> change(@PathParam("id") UUID id, @NotNull @Valid BinForm form) {
        return change.once(id, form, () -> rooms.changeBin(id, form), pages::bin);
    }
}
