package org.aftercare.complaints.returns;

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

import org.aftercare.complaints.returns.ReturnForms.BearReturnCost;
import org.aftercare.complaints.returns.ReturnForms.ChargeReturn;
import org.aftercare.complaints.returns.ReturnForms.SettleReturn;
import org.aftercare.complaints.returns.ReturnViews.GoodsReturnView;
import org.aftercare.kernel.Commit;

/** What goods that came back cost, who bears it, and how they are settled (6.15b, 16.11b). */
@Path("/goods-returns/{id}")
@Cancellable(false)
public class ReturnCostsResource {
    @Inject
    ReturnCosts costs;

    @Inject
    ReturnPages pages;

    @Inject
    Commit commit;

    @POST
    @Path("costs")
    @Operation(operationId = "chargeReturn", summary = "Enter a cost and the customer's share of it")
    public Uni<GoodsReturnView> charge(@PathParam("id") UUID id, @NotNull @Valid ChargeReturn form) {
        return commit.once(form, () -> costs.charge(id, form)).chain(pages::show);
    }

    @PUT
    @Path("costs/{cost}")
    @Operation(operationId = "changeReturnCost", summary = "Change who bears a cost, after consent (16.11b)")
    public Uni<GoodsReturnView> bear(
            @PathParam("id") UUID id, @PathParam("cost") UUID cost, @NotNull @Valid BearReturnCost form) {
        return commit.once(form, () -> costs.bear(id, cost, form.customerPercent()))
                .chain(pages::show);
    }

    @POST
    @Path("settlement")
    @Operation(
            operationId = "settleReturn",
            summary = "Pay back, exchange or give back; the customer's share is invoiced")
    public Uni<GoodsReturnView> settle(@PathParam("id") UUID id, @NotNull @Valid SettleReturn form) {
        return commit.once(form, () -> costs.settle(id, form)).chain(pages::show);
    }
}
