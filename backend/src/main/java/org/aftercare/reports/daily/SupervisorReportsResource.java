package org.aftercare.reports.daily;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Change;
import org.aftercare.kernel.Commit;
import org.aftercare.reports.daily.DailyReportForms.SubmitSupervisorReport;
import org.aftercare.reports.daily.SupervisorReportViews.SupervisorReportView;
import org.aftercare.reports.daily.SupervisorReportViews.UnitDay;

/** Supervisors' reports of their units' days (1.11), and their way to the service department (1.12). */
@Cancellable(false)
@Path("/supervisor-reports")
public class SupervisorReportsResource {
    @Inject
    Compiling compiling;

    @Inject
    SupervisorReportPages pages;

    @Inject
    Commit commit;

    @Inject
    Change change;

    @POST
    @Operation(
            operationId = "submitSupervisorReport",
            summary = "Sum the technicians' reports of a day; again until it has gone on (1.11)")
    public Uni<SupervisorReportView> submit(@NotNull @Valid SubmitSupervisorReport form) {
        ReportDays.plausible(form.day());
        return commit.once(form, () -> compiling.submit(form)).chain(pages::show);
    }

    @GET
    @Operation(
            operationId = "listSupervisorReports",
            summary = "Two weeks of units' days with work, each with its report or without one (1.11)")
    public Uni<List<UnitDay>> list(
            @QueryParam("until") LocalDate until,
            @QueryParam("branch") UUID branch,
            @QueryParam("missing") @DefaultValue("false") boolean missing) {
        return pages.days(until, branch, missing);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "showSupervisorReport",
            summary = "A unit's day by person and category, with its signatures")
    public Uni<SupervisorReportView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @POST
    @Path("/{id}/forwarding")
    @Operation(
            operationId = "forwardSupervisorReport",
            summary = "Send a unit's report to the service department; a branch's needs its manager's signature (1.12)")
    public Uni<SupervisorReportView> forward(@PathParam("id") UUID id) {
        return change.once(id, () -> compiling.forward(id), pages::show);
    }
}
