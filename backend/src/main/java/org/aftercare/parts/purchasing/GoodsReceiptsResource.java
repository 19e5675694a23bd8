package org.aftercare.parts.purchasing;

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

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Page;
import org.aftercare.parts.purchasing.ReceiptForms.CheckOnSpot;
import org.aftercare.parts.purchasing.ReceiptForms.ReceiveGoods;
import org.aftercare.parts.purchasing.ReceiptForms.RefuseDelivery;
import org.aftercare.parts.purchasing.ReceiptForms.WriteNote;
import org.aftercare.parts.purchasing.ReceiptViews.GoodsReceiptView;
import org.aftercare.parts.purchasing.ReceiptViews.ReceiptRow;

/** Deliveries: arrived, checked, inspected, noted, signed for, in stock; or refused (8.4.2). */
@Path("/goods-receipts")
@Cancellable(false)
public class GoodsReceiptsResource {
    @Inject
    Receiving receiving;

    @Inject
    Checking checking;

    @Inject
    Inspecting inspecting;

    @Inject
    Noting noting;

    @Inject
    Entering entering;

    @Inject
    ReceiptPages pages;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    @Inject
    Caller caller;

    @GET
    @Operation(operationId = "listGoodsReceipts", summary = "Deliveries by what they wait for, newest first")
    public Uni<Page<ReceiptRow>> list(
            @QueryParam("step") ReceiptViews.Step step,
            @QueryParam("open") Boolean open,
            @QueryParam("status") GoodsReceipt.Status status,
            @QueryParam("store") UUID store,
            @QueryParam("order") UUID order,
            @QueryParam("directUse") Boolean directUse,
            @QueryParam("q") String q,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(
                new ReceiptPages.Asked(step, open, status, store, order, directUse, q), after, Page.limit(limit));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showGoodsReceipt", summary = "A delivery with its lines")
    public Uni<GoodsReceiptView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @POST
    @Operation(operationId = "receiveGoods", summary = "Goods arrived, with what their delivery list says (8.4.2.1a)")
    public Uni<RestResponse<GoodsReceiptView>> receive(@NotNull @Valid ReceiveGoods form) {
        return creation.once(form, form.id(), this::isThere, () -> receiving.receive(form), pages::show);
    }

    @POST
    @Path("/{id}/check")
    @Operation(operationId = "checkGoods", summary = "All lines are counted and what differs is marked (8.4.2.1a)")
    public Uni<GoodsReceiptView> check(@PathParam("id") UUID id) {
        return commit.once(() -> checking.finish(id)).chain(pages::show);
    }

    @POST
    @Path("/{id}/spot-check")
    @Operation(
            operationId = "checkGoodsOnSpot",
            summary = "Goods were checked and accepted where they are used (8.4.2.3a)")
    public Uni<GoodsReceiptView> checkOnSpot(@PathParam("id") UUID id, @NotNull @Valid CheckOnSpot form) {
        return commit.once(form, () -> checking.onSpot(id, form)).chain(pages::show);
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(operationId = "refuseDelivery", summary = "Refuse a whole delivery; the reason is kept (8.4.2.2)")
    public Uni<GoodsReceiptView> refuse(@PathParam("id") UUID id, @NotNull @Valid RefuseDelivery form) {
        return commit.once(form, () -> inspecting.refuseAll(id, form)).chain(pages::show);
    }

    @POST
    @Path("/{id}/note")
    @Operation(operationId = "writeReceiptNote", summary = "Write the receipt note for what has passed (8.4.2.1b)")
    public Uni<GoodsReceiptView> note(@PathParam("id") UUID id, @NotNull @Valid WriteNote form) {
        return commit.once(form, () -> noting.write(id, form)).chain(pages::show);
    }

    @POST
    @Path("/{id}/entry")
    @Operation(operationId = "enterGoods", summary = "Enter the goods of a signed note into stock (8.4.2.1c)")
    public Uni<GoodsReceiptView> enter(@PathParam("id") UUID id) {
        return commit.once(() -> entering.enter(id)).chain(pages::show);
    }

    private Uni<Boolean> isThere(UUID id) {
        return GoodsReceipt.<GoodsReceipt>findById(id).map(there -> {
            if (there != null) {
                caller.mustSee(there.branchId);
            }
            return there != null;
        });
    }
}
