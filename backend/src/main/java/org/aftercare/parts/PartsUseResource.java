package org.aftercare.parts;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.parts.SlipViews.PartsUse;
import org.aftercare.parts.SlipViews.WorkRow;

/** Goods by the job they are for. */
@Path("/parts-use")
@Cancellable(false)
public class PartsUseResource {
    /** A longer list helps nobody; the next letter does. */
    private static final int A_FEW = 20;

    @Inject
    SlipPages pages;

    @Inject
    Works works;

    @GET
    @Operation(
            operationId = "showPartsUse",
            summary = "What a job wants, has, has used and costs in parts, by the lots")
    public Uni<PartsUse> show(
            @NotNull @QueryParam("workKind") PartsSlip.WorkKind workKind, @NotNull @QueryParam("workId") UUID workId) {
        return pages.use(workKind, workId);
    }

    @GET
    @Path("/jobs")
    @Operation(operationId = "findWork", summary = "Open jobs that goods may be drawn for, by number or customer")
    public Uni<List<WorkRow>> jobs(@QueryParam("q") String q) {
        String text = q == null ? "" : q.strip();
        return Panache.withSession(() -> works.search(text))
                .map(found -> found.stream()
                        .limit(A_FEW)
                        .map(work -> new WorkRow(
                                PartsSlip.WorkKind.valueOf(work.kind()),
                                work.id(),
                                work.number(),
                                work.title(),
                                work.started()))
                        .toList());
    }
}
