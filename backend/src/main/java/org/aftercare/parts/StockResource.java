package org.aftercare.parts;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Page;
import org.aftercare.parts.PartViews.StockRow;

/** What lies where. */
@Path("/stock")
@Cancellable(false)
public class StockResource {
    @Inject
    StockPages pages;

    @GET
    @Operation(
            operationId = "listStock",
            summary = "Stock by part and store; those low, without a place, without a label or in the wrong place")
    public Uni<Page<StockRow>> list(
            @QueryParam("store") UUID store,
            @QueryParam("q") String q,
            @QueryParam("lack") StockPages.Lack lack,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(store, q, lack, after, Page.limit(limit));
    }
}
