package org.aftercare.parts.purchasing;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Caller;
import org.aftercare.parts.purchasing.PurchaseViews.LowStock;

/** What is to be bought again: below its minimum, counting what is kept for jobs and what is coming. */
@Path("/low-stock")
@Cancellable(false)
public class LowStockResource {
    @Inject
    StockLevels levels;

    @Inject
    Caller caller;

    @GET
    @Operation(operationId = "listLowStock", summary = "Parts below their minimum, with how many to buy")
    public Uni<List<LowStock>> list(@QueryParam("branch") UUID branch) {
        return levels.low(caller.scope(branch));
    }
}
