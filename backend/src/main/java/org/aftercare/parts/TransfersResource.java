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
import org.aftercare.parts.SlipForms.SendTransfer;
import org.aftercare.parts.SlipViews.TransferView;

/** Goods from store to store. */
@Path("/transfers")
@Cancellable(false)
public class TransfersResource {
    @Inject
    Transfers transfers;

    @Inject
    TransferPages pages;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    @GET
    @Operation(operationId = "listTransfers", summary = "Goods sent from store to store, the newest first")
    public Uni<Page<TransferView>> list(
            @QueryParam("status") Transfer.Status status,
            @QueryParam("to") UUID to,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(status, to, after, Page.limit(limit));
    }

    @POST
    @Operation(operationId = "sendTransfer", summary = "Send goods to another store or a van; they keep their age")
    public Uni<RestResponse<TransferView>> send(@NotNull @Valid SendTransfer form) {
        return creation.once(
                form,
                form.id(),
                id -> Transfer.<Transfer>findById(id).map(there -> there != null),
                () -> transfers.send(form),
                pages::show);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showTransfer", summary = "One transfer")
    public Uni<TransferView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @POST
    @Path("/{id}/receipt")
    @Operation(operationId = "receiveTransfer", summary = "The other store has the goods")
    public Uni<TransferView> receive(@PathParam("id") UUID id) {
        return commit.once(() -> transfers.receive(id)).chain(pages::show);
    }
}
