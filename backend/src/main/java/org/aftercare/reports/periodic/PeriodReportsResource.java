package org.aftercare.reports.periodic;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Csv;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Words;
import org.aftercare.reports.periodic.PeriodReportForms.ReportTexts;
import org.aftercare.reports.periodic.PeriodReportViews.PeriodReportRow;
import org.aftercare.reports.periodic.PeriodReportViews.PeriodReportView;

/** Reports of a week or a month, each of a branch or of the whole company. */
@Path("/period-reports/{sort}")
@Cancellable(false)
public class PeriodReportsResource {
    @Inject
    Reporting reporting;

    @Inject
    PeriodReportPages pages;

    @Inject
    Commit commit;

    @Inject
    IfMatch ifMatch;

    @Inject
    Caller caller;

    @Inject
    Words words;

    private record Written(PeriodReport.Sort sort, String period, UUID branch, ReportTexts texts) {}

    @GET
    @Operation(
            operationId = "listPeriodReports",
            summary = "The last periods, each with its report, begun or sent, or missing; the newest first")
    public Uni<Page<PeriodReportRow>> list(
            @PathParam("sort") PeriodReport.Sort sort, @QueryParam("branch") UUID branch) {
        return pages.list(sort, caller.scope(branch));
    }

    @GET
    @Path("/{period}")
    @Operation(
            operationId = "showPeriodReport",
            summary = "A period's report, compiled as it stands, or as it was sent")
    public Uni<PeriodReportView> show(
            @PathParam("sort") PeriodReport.Sort sort,
            @PathParam("period") String period,
            @QueryParam("branch") UUID branch) {
        return pages.show(sort, period, caller.scope(branch));
    }

    @GET
    @Path("/{period}/lines.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Operation(operationId = "exportPeriodReport", summary = "Its lines as a spreadsheet")
    public Uni<String> export(
            @PathParam("sort") PeriodReport.Sort sort,
            @PathParam("period") String period,
            @QueryParam("branch") UUID branch) {
        return pages.show(sort, period, caller.scope(branch)).map(report -> {
            Csv csv = new Csv(List.of("product", "problem", "quantity", "unit", "unitCost", "amount").stream()
                    .map(column -> words.say("column.report." + column))
                    .toList());
            report.lines()
                    .forEach(line -> csv.row(
                            line.product(), line.text(), line.quantity(), line.unit(), line.unitCost(), line.amount()));
            return csv.toString();
        });
    }

    @PUT
    @Path("/{period}")
    @Operation(operationId = "writePeriodReport", summary = "Keep what was written so far")
    public Uni<PeriodReportView> write(
            @PathParam("sort") PeriodReport.Sort sort,
            @PathParam("period") String period,
            @QueryParam("branch") UUID branch,
            @NotNull @Valid ReportTexts texts) {
        return changed(sort, period, branch, texts, () -> reporting.write(sort, period, branch, texts));
    }

    @POST
    @Path("/{period}/sending")
    @Operation(
            operationId = "sendPeriodReport",
            summary = "Send it to whom it goes; an empty section must say so. From then on it stands")
    public Uni<PeriodReportView> send(
            @PathParam("sort") PeriodReport.Sort sort,
            @PathParam("period") String period,
            @QueryParam("branch") UUID branch,
            @NotNull @Valid ReportTexts texts) {
        return changed(sort, period, branch, texts, () -> reporting.send(sort, period, branch, texts));
    }

    private Uni<PeriodReportView> changed(
            PeriodReport.Sort sort, String period, UUID branch, ReportTexts texts, Supplier<Uni<UUID>> change) {
        UUID unit = caller.scope(branch);
        return pages.show(sort, period, unit)
                .chain(before -> ifMatch.orShow(
                        commit.once(new Written(sort, period, unit, texts), change),
                        before.id(),
                        () -> pages.show(sort, period, unit)))
                .chain(() -> pages.show(sort, period, unit));
    }
}
