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
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Page;
import org.aftercare.parts.counting.CountForms.EnterCount;
import org.aftercare.parts.counting.CountForms.RecountLines;
import org.aftercare.parts.counting.CountViews.CountLineView;
import org.aftercare.parts.counting.CountViews.CountView;

/** The lines of a count: entered many at once, with all that is wrong told together. */
@Path("/stock-counts")
@Cancellable(false)
public class CountLinesResource {
    @Inject
    Counting counting;

    @Inject
    CountPages pages;

    @Inject
    Commit commit;

    @GET
    @Path("{id}/lines")
    @Operation(operationId = "listCountLines", summary = "The lines, bin after bin; what should be there stays hidden")
    public Uni<Page<CountLineView>> list(
            @PathParam("id") UUID id,
            @QueryParam("state") LineState state,
            @QueryParam("q") String q,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.show(id).chain(() -> pages.lines(id, state, q, after, Page.limit(limit)));
    }

    @POST
    @Path("{id}/entries")
    @Operation(
            operationId = "enterCount",
            summary =
                    "Enter what was counted, up to thousands of lines; with one wrong, all wrong ones are told and none entered")
    public Uni<CountView> enter(@PathParam("id") UUID id, @NotNull @Valid EnterCount form) {
        return commit.once(form, () -> counting.enter(id, form)).chain(pages::show);
    }

    @POST
    @Path("{id}/recounts")
    @Operation(
            operationId = "recountLines",
            summary = "A second person has counted what differs again, and says why (8.4.1.2a)")
    public Uni<CountView> recount(@PathParam("id") UUID id, @NotNull @Valid RecountLines form) {
        return commit.once(form, () -> counting.recount(id, form)).chain(pages::show);
    }
}
