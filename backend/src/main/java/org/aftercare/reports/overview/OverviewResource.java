package org.aftercare.reports.overview;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The management overview (9.2b, 9.8b). */
@Path("/management-overview")
@Cancellable(false)
public class OverviewResource {
    @Inject
    Overview overview;

    @GET
    @Operation(
            operationId = "showOverview",
            summary = "Service beside product quality, each measure with that of the span before")
    public Uni<OverviewView> show(
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @QueryParam("branch") UUID branch) {
        return overview.show(branch, from, to);
    }
}
