package org.aftercare.surveys;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.surveys.ResultViews.ResultsBy;
import org.aftercare.surveys.ResultViews.SurveyMonth;
import org.aftercare.surveys.ResultViews.SurveyResults;

/** What customers think of the service, by technician, unit and month (1.16a, 1.19). */
@Path("/survey-results")
@Cancellable(false)
public class SurveyResultsResource {
    @Inject
    ResultPages pages;

    @GET
    @Operation(
            operationId = "showSurveyResults",
            summary = "Averages per aspect with their n and the response rate; of the cards sent in the period")
    public Uni<SurveyResults> results(
            @QueryParam("by") ResultsBy by,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("branch") UUID branch,
            @QueryParam("technician") UUID technician) {
        return pages.results(by == null ? ResultsBy.technician : by, from, to, branch, technician);
    }

    @GET
    @Path("months")
    @Operation(
            operationId = "listSurveyMonths",
            summary = "The last twelve months, with what was decided on their results; those nobody looked at (1.16a)")
    public Uni<List<SurveyMonth>> months() {
        return pages.months();
    }
}
