package org.aftercare.parts.purchasing;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.parts.purchasing.ReceiptForms.CountGoods;
import org.aftercare.parts.purchasing.ReceiptForms.InspectGoods;
import org.aftercare.parts.purchasing.ReceiptForms.ListedGoods;
import org.aftercare.parts.purchasing.ReceiptForms.RefuseGoods;
import org.aftercare.parts.purchasing.ReceiptViews.GoodsReceiptView;

/** The lines of a delivery, one by one, as the scanner meets them. */
@Path("/goods-receipts/{id}/lines")
@Cancellable(false)
public class ReceiptLinesResource {
    @Inject
    Checking checking;

    @Inject
    Inspecting inspecting;

    @Inject
    ReceiptPages pages;

    @Inject
    Commit commit;

    @POST
    @Operation(operationId = "addReceivedGoods", summary = "Something came that stands on no list")
    public Uni<GoodsReceiptView> add(@PathParam("id") UUID id, @NotNull @Valid ListedGoods form) {
        return commit.once(form, () -> checking.add(id, form)).chain(pages::show);
    }

    @PUT
    @Path("/{line}/count")
    @Operation(operationId = "countGoods", summary = "Count a line and mark how it differs from the list (8.4.2.1a)")
    public Uni<GoodsReceiptView> count(
            @PathParam("id") UUID id, @PathParam("line") UUID line, @NotNull @Valid CountGoods form) {
        return commit.once(form, () -> checking.count(id, line, form)).chain(pages::show);
    }

    @PUT
    @Path("/{line}/inspection")
    @Operation(operationId = "inspectGoods", summary = "The result of a line's quality inspection (8.4.2.1b)")
    public Uni<GoodsReceiptView> inspect(
            @PathParam("id") UUID id, @PathParam("line") UUID line, @NotNull @Valid InspectGoods form) {
        return commit.once(form, () -> inspecting.inspect(id, line, form)).chain(pages::show);
    }

    @POST
    @Path("/{line}/refusal")
    @Operation(operationId = "refuseGoods", summary = "Refuse a line or some of it; the reason is kept (8.4.2.2)")
    public Uni<GoodsReceiptView> refuse(
            @PathParam("id") UUID id, @PathParam("line") UUID line, @NotNull @Valid RefuseGoods form) {
        return commit.once(form, () -> inspecting.refuse(id, line, form)).chain(pages::show);
    }
}
