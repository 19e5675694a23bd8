package org.aftercare.complaints.returns;

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

import org.aftercare.complaints.returns.ReturnForms.CountInGoods;
import org.aftercare.complaints.returns.ReturnForms.DeclineReturn;
import org.aftercare.complaints.returns.ReturnForms.RequestReturn;
import org.aftercare.complaints.returns.ReturnViews.GoodsReturnView;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Page;

/** Goods that shops and customers give back or exchange (5.1.1.6, 6.15a, 16.11a). */
@Path("/goods-returns")
@Cancellable(false)
public class ReturnsResource {
    @Inject
    Returns returns;

    @Inject
    ReturnPages pages;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    @GET
    @Operation(operationId = "listReturns", summary = "Goods that come back, the newest first")
    public Uni<Page<GoodsReturnView>> list(
            @QueryParam("state") GoodsReturn.Status state,
            @QueryParam("withoutConsent") boolean withoutConsent,
            @QueryParam("customer") UUID customer,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(state, withoutConsent, customer, after, Page.limit(limit));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showReturn", summary = "One request, its consent, its goods and what they cost")
    public Uni<GoodsReturnView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @POST
    @Operation(operationId = "requestReturn", summary = "Ask to give goods back or to exchange them (5.1.1.6)")
    public Uni<RestResponse<GoodsReturnView>> request(@NotNull @Valid RequestReturn form) {
        return creation.once(form, form.id(), returns::isThere, () -> returns.request(form), pages::show);
    }

    @POST
    @Path("{id}/acceptance")
    @Operation(
            operationId = "acceptReturn",
            summary = "Take it up as authorised; articles may want consent first (6.15a, 16.11a)")
    public Uni<GoodsReturnView> accept(@PathParam("id") UUID id) {
        return commit.once(() -> returns.accept(id)).chain(pages::show);
    }

    @POST
    @Path("{id}/refusal")
    @Operation(operationId = "declineReturn", summary = "Decline it, saying why (5.1.1.6)")
    public Uni<GoodsReturnView> decline(@PathParam("id") UUID id, @NotNull @Valid DeclineReturn form) {
        return commit.once(form, () -> returns.decline(id, form.reason())).chain(pages::show);
    }

    @POST
    @Path("{id}/receipt")
    @Operation(
            operationId = "receiveReturnedGoods",
            summary = "Count the goods in; without consent they are booked so (5.1.1.6, 6.15b)")
    public Uni<GoodsReturnView> receive(@PathParam("id") UUID id, @NotNull @Valid CountInGoods form) {
        return commit.once(form, () -> returns.receive(id, form)).chain(pages::show);
    }
}
