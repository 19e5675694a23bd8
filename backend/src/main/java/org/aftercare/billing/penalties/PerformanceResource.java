package org.aftercare.billing.penalties;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.billing.penalties.PenaltyViews.PerformanceLine;

/** The performance sheet: what fell on each person and unit in a period (5.2.4d). */
@Path("/performance-sheet")
@Cancellable(false)
public class PerformanceResource {
    @Inject
    PenaltyPages pages;

    @GET
    @Operation(
            operationId = "showPerformance",
            summary = "Penalties of these days by person and unit, the dearest first (5.2.4d)")
    public Uni<List<PerformanceLine>> show(
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @QueryParam("branch") UUID branch) {
        return pages.performance(from, to, branch);
    }
}
