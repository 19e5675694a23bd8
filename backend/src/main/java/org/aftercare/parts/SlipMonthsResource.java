package org.aftercare.parts;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.parts.MonthViews.InternalUse;
import org.aftercare.parts.MonthViews.ReturnedGoods;

/** The months of issue slips: what came back, and what the house used itself. */
@Path("/parts-months")
@Cancellable(false)
public class SlipMonthsResource {
    @Inject
    SlipMonths months;

    @GET
    @Path("/returns")
    @Operation(
            operationId = "listReturnedGoods",
            summary = "Returns of a month such as 2026-03, by person, job and reason (10.3.11b)")
    public Uni<List<ReturnedGoods>> returned(@QueryParam("month") String month) {
        return months.returned(month);
    }

    @GET
    @Path("/internal-use")
    @Operation(
            operationId = "listInternalUse",
            summary = "What the house drew for itself in a month, whose cost it is, and the month before (10.3.12a)")
    public Uni<List<InternalUse>> used(@QueryParam("month") String month) {
        return months.used(month);
    }
}
