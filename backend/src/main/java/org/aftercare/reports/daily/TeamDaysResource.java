package org.aftercare.reports.daily;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.reports.daily.SupervisorReportViews.TeamDay;

/** What a unit's technicians reported of a day, before and after the supervisor compiles it (1.11). */
@Cancellable(false)
@Path("/team-days")
public class TeamDaysResource {
    @Inject
    TeamDays days;

    @GET
    @Operation(
            operationId = "showTeamDay",
            summary = "A unit's day: each technician's report, who is missing, and the supervisor's report (1.11)")
    public Uni<TeamDay> show(@QueryParam("day") LocalDate day, @QueryParam("branch") UUID branch) {
        return days.show(day, branch);
    }
}
