package org.aftercare.reports.daily;

import java.time.LocalDate;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.reports.daily.DailyReportViews.MyReportDay;

/** What the signed-in technician did on a day, for the report of it (1.10). */
@Cancellable(false)
@Path("/my-report-day")
public class MyReportDayResource {
    @Inject
    DailyReportPages pages;

    @GET
    @Operation(
            operationId = "showMyReportDay",
            summary = "My minutes of a day by category, the report of it, and earlier days without one (1.10)")
    public Uni<MyReportDay> show(@QueryParam("day") LocalDate day) {
        return pages.mine(day);
    }
}
