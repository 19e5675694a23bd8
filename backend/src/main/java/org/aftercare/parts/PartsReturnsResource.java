package org.aftercare.parts;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Page;
import org.aftercare.parts.SlipForms.AnnounceReturn;
import org.aftercare.parts.SlipForms.ReceiveReturn;
import org.aftercare.parts.SlipViews.ReturnView;

/** Unused parts back into the store (10.3.11). */
@Path("/parts-returns")
@Cancellable(false)
public class PartsReturnsResource {
    @Inject
    Returns returns;

    @Inject
    SlipPages pages;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    @GET
    @Operation(
            operationId = "listPartsReturns",
            summary = "Returns with who, for which job and why (10.3.11b), the newest first")
    public Uni<Page<ReturnView>> list(
            @QueryParam("store") UUID store,
            @QueryParam("open") boolean open,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.returns(store, open, after, Page.limit(limit));
    }

    @POST
    @Operation(operationId = "announceReturn", summary = "Bring unused parts back; used ones are refused (10.3.7)")
    public Uni<RestResponse<ReturnView>> announce(@NotNull @Valid AnnounceReturn form) {
        return creation.once(
                form,
                form.id(),
                id -> PartsReturn.<PartsReturn>findById(id).map(there -> there != null),
                () -> returns.announce(form),
                pages::returned);
    }

    @POST
    @Path("/{id}/receipt")
    @Operation(
            operationId = "receiveReturn",
            summary = "The goods are back and counted: stock rises by what was counted (10.3.11c)")
    public Uni<ReturnView> receive(@PathParam("id") UUID id, @NotNull @Valid ReceiveReturn form) {
        return commit.once(form, () -> returns.receive(id, form.quantity())).chain(pages::returned);
    }
}
