package org.aftercare.complaints.opinions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.complaints.opinions.OpinionForms.SendOpinionReport;
import org.aftercare.complaints.opinions.OpinionViews.MonthOfShop;
import org.aftercare.complaints.opinions.OpinionViews.OpinionReportView;
import org.aftercare.complaints.opinions.OpinionViews.RegionLine;
import org.aftercare.kernel.Commit;

/** What customers say, counted: by shop and month (5.1.2.1b), by region and topic (5.1.2.2b), and put before the leadership. */
@Path("/opinion-reports")
@Cancellable(false)
public class RegionsResource {
    @Inject
    Regions regions;

    @Inject
    RegionPages pages;

    @Inject
    Commit commit;

    @GET
    @Path("shops")
    @Operation(
            operationId = "showOpinionsOfShops",
            summary = "Opinions of a month by shop; those that sent none are rows too (5.1.2.1b)")
    public Uni<List<MonthOfShop>> shops(
            @QueryParam("month") @NotNull @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") String month) {
        return pages.month(YearMonth.parse(month).atDay(1));
    }

    @GET
    @Path("regions")
    @Operation(
            operationId = "showOpinionsOfRegions",
            summary = "By region and topic, against as many days before (5.1.2.2b)")
    public Uni<List<RegionLine>> regions(
            @QueryParam("from") @NotNull LocalDate from, @QueryParam("to") @NotNull LocalDate to) {
        return pages.regions(from, to);
    }

    @GET
    @Operation(
            operationId = "listOpinionReports",
            summary = "Reports on opinions that were handed in, the newest first")
    public Uni<List<OpinionReportView>> list() {
        return pages.reports();
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "sendOpinionReport", summary = "Hand in the report of these days (5.1.2.2b, 5.2.3.1.7)")
    public Uni<OpinionReportView> send(@NotNull @Valid SendOpinionReport form) {
        return commit.once(form, () -> regions.send(form)).chain(pages::report);
    }
}
