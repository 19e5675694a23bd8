package org.aftercare.parts.counting;

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
import org.aftercare.parts.counting.CountForms.CancelCount;
import org.aftercare.parts.counting.CountForms.StartCount;
import org.aftercare.parts.counting.CountViews.CountView;

/** Counts of the stock (8.4.1.2). */
@Path("/stock-counts")
@Cancellable(false)
public class StockCountsResource {
    @Inject
    Counting counting;

    @Inject
    CountPosting posting;

    @Inject
    CountPages pages;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    @GET
    @Operation(operationId = "listCounts", summary = "Counts, the newest first")
    public Uni<Page<CountView>> list(
            @QueryParam("store") UUID store,
            @QueryParam("status") StockCount.Status status,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(store, status, after, Page.limit(limit));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showCount", summary = "One count, and how far it is")
    public Uni<CountView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @POST
    @Operation(operationId = "startCount", summary = "Freeze goods and make the list to count them by (8.4.1.2a)")
    public Uni<RestResponse<CountView>> start(@NotNull @Valid StartCount form) {
        return creation.once(form, form.id(), counting::isThere, () -> counting.start(form), pages::show);
    }

    @POST
    @Path("{id}/comparison")
    @Operation(operationId = "compareCount", summary = "All is counted: show it beside the books")
    public Uni<CountView> compare(@PathParam("id") UUID id) {
        return commit.once(() -> counting.compare(id)).chain(pages::show);
    }

    @POST
    @Path("{id}/posting")
    @Operation(operationId = "postCount", summary = "Set the books to what was counted, once (8.4.1.2a)")
    public Uni<CountView> post(@PathParam("id") UUID id) {
        return commit.once(() -> posting.post(id)).chain(pages::show);
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(operationId = "cancelCount", summary = "Give a count up: the goods move again, nothing is changed")
    public Uni<CountView> cancel(@PathParam("id") UUID id, @NotNull @Valid CancelCount form) {
        return commit.once(form, () -> counting.cancel(id, form)).chain(pages::show);
    }
}
