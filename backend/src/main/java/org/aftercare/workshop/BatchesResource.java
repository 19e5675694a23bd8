package org.aftercare.workshop;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Page;
import org.aftercare.workshop.ItemViews.BatchView;

/** What customers handed in together. */
@Path("/batches")
@Cancellable(false)
public class BatchesResource {
    @Inject
    BatchPages pages;

    @GET
    @Operation(operationId = "listBatches", summary = "Batches handed in, the newest first: done, left, and by when")
    public Uni<Page<BatchView>> list(
            @QueryParam("open") Boolean open, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return pages.list(open, after, Page.limit(limit));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showBatch", summary = "A batch with its items")
    public Uni<BatchView> show(UUID id) {
        return pages.show(id);
    }
}
