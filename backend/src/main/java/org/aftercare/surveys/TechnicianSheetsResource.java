package org.aftercare.surveys;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Caller;
import org.aftercare.surveys.ResultViews.TechnicianSheet;

/** Each technician's month: what customers think, as one part of the performance review beside the work (1.17a). */
@Path("/technician-sheets")
@Cancellable(false)
public class TechnicianSheetsResource {
    @Inject
    ResultPages pages;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "listTechnicianSheets",
            summary = "Ratings and work of each technician in a month (default: this one); a technician sees their own")
    public Uni<List<TechnicianSheet>> list(
            @QueryParam("month") @Pattern(regexp = "20\\d\\d-(0[1-9]|1[0-2])") String month,
            @QueryParam("branch") UUID branch,
            @QueryParam("technician") UUID technician) {
        LocalDate first = month == null
                ? LocalDate.now(clock).withDayOfMonth(1)
                : YearMonth.parse(month).atDay(1);
        boolean onlyOwn = caller.identity().roles().equals(Set.of("technician"));
        return pages.sheets(first, branch, onlyOwn ? caller.personId() : technician);
    }
}
