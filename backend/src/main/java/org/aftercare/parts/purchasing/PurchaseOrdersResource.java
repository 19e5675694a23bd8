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
import org.aftercare.kernel.Change;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Page;
import org.aftercare.parts.purchasing.PurchaseForms.CancelPurchase;
import org.aftercare.parts.purchasing.PurchaseForms.ChangePurchase;
import org.aftercare.parts.purchasing.PurchaseForms.CompareQuotes;
import org.aftercare.parts.purchasing.PurchaseForms.WantPurchase;
import org.aftercare.parts.purchasing.PurchaseViews.PurchaseRow;
import org.aftercare.parts.purchasing.PurchaseViews.PurchaseView;

/** Purchases: wanted, placed, arrived. */
@Path("/purchase-orders")
@Cancellable(false)
public class PurchaseOrdersResource {
    @Inject
    Purchasing purchasing;

    @Inject
    Comparing comparing;

    @Inject
    Placing placing;

    @Inject
    PurchasePages pages;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    @Inject
    Change change;

    @Inject
    Caller caller;

    @GET
    @Operation(operationId = "listPurchases", summary = "Requisitions and orders, newest first")
    public Uni<Page<PurchaseRow>> list(
            @QueryParam("status") PurchaseOrder.Status status,
            @QueryParam("store") UUID store,
            @QueryParam("local") Boolean local,
            @QueryParam("need") PurchaseOrder.Need need,
            @QueryParam("q") String q,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(new PurchasePages.Asked(status, store, local, need, q), after, Page.limit(limit));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showPurchase", summary = "An order with its lines, quotes and deliveries")
    public Uni<PurchaseView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @POST
    @Operation(operationId = "wantPurchase", summary = "Write a requisition (请购单)")
    public Uni<RestResponse<PurchaseView>> want(@NotNull @Valid WantPurchase form) {
        return creation.once(form, form.id(), this::isThere, () -> purchasing.want(form), pages::show);
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changePurchase", summary = "Change what is wanted, until it is placed")
    public Uni<PurchaseView> change(@PathParam("id") UUID id, @NotNull @Valid ChangePurchase form) {
        return change.once(id, form, () -> purchasing.change(id, form), pages::show);
    }

    @PUT
    @Path("/{id}/quotes")
    @Operation(operationId = "compareQuotes", summary = "All quotes for an order, and the one chosen (10.3.10c)")
    public Uni<PurchaseView> compare(@PathParam("id") UUID id, @NotNull @Valid CompareQuotes form) {
        return change.once(id, form, () -> comparing.compare(id, form), pages::show);
    }

    @POST
    @Path("/{id}/placement")
    @Operation(operationId = "placePurchase", summary = "Place an order with its supplier")
    public Uni<PurchaseView> place(@PathParam("id") UUID id) {
        return commit.once(() -> placing.place(id)).chain(pages::show);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelPurchase", summary = "Give up an order, with the reason")
    public Uni<PurchaseView> cancel(@PathParam("id") UUID id, @NotNull @Valid CancelPurchase form) {
        return commit.once(form, () -> placing.cancel(id, form.reason())).chain(pages::show);
    }

    private Uni<Boolean> isThere(UUID id) {
        return PurchaseOrder.<PurchaseOrder>findById(id).map(there -> {
            if (there != null) {
                caller.mustSee(there.branchId);
            }
            return there != null;
        });
    }
}
