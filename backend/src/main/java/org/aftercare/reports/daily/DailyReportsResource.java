package org.aftercare.reports.daily;

import java.time.LocalDate;
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

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Change;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Page;
import org.aftercare.reports.daily.DailyReportForms.SubmitDailyReport;
import org.aftercare.reports.daily.DailyReportViews.DailyReportView;

/** Technicians' reports of their days (1.10). */
@Cancellable(false)
@Path("/daily-reports")
public class DailyReportsResource {
    @Inject
    HandingIn handingIn;

    @Inject
    DailyReportPages pages;

    @Inject
    Creation creation;

    @Inject
    Change change;

    @Inject
    Caller caller;

    @POST
    @Operation(
            operationId = "submitDailyReport",
            summary = "Hand in the report of my day, with the sum I confirm; it is not changed any more (1.10)")
    public Uni<RestResponse<DailyReportView>> submit(@NotNull @Valid SubmitDailyReport form) {
        ReportDays.plausible(form.day());
        return creation.once(
                form,
                form.id(),
                id -> DailyReport.count("id = ?1 and personId = ?2", id, caller.personId())
                        .map(found -> found > 0),
                () -> handingIn.submit(form),
                pages::show);
    }

    @GET
    @Operation(operationId = "listDailyReports", summary = "Technicians' reports, the newest day first")
    public Uni<Page<DailyReportView>> list(
            @QueryParam("person") UUID person,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("status") DailyReport.Status status,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(person, from, to, status, after, Page.limit(limit));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showDailyReport", summary = "A technician's report of a day with its corrections")
    public Uni<DailyReportView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @POST
    @Path("/{id}/review")
    @Operation(
            operationId = "reviewDailyReport",
            summary = "The supervisor has read the report; again after a correction (1.10)")
    public Uni<DailyReportView> review(@PathParam("id") UUID id) {
        return change.once(id, () -> handingIn.review(id), pages::show);
    }
}
