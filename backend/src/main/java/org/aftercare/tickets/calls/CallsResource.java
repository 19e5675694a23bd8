package org.aftercare.tickets.calls;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Page;
import org.aftercare.tickets.calls.CallViews.CallCount;
import org.aftercare.tickets.calls.CallViews.HolidayCalls;
import org.aftercare.tickets.calls.CallViews.OpenCall;

/** The register of calls looked at as a whole. */
@Path("/calls")
@Cancellable(false)
public class CallsResource {
    @Inject
    Calls calls;

    @Inject
    CallPages pages;

    @Inject
    Commit commit;

    @GET
    @Path("/counts")
    @Operation(operationId = "countCalls", summary = "Calls by day and person, holidays marked (6.3a, 16.3a, 16.10a)")
    public Uni<Page<CallCount>> counts(
            @QueryParam("branch") UUID branch, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        return pages.counts(branch, from, to);
    }

    @GET
    @Path("/open")
    @Operation(
            operationId = "listOpenCalls",
            summary = "Calls with neither an answer nor a follow-up to come, the oldest first (6.12b, 16.8b)")
    public Uni<Page<OpenCall>> open(
            @QueryParam("branch") UUID branch,
            @QueryParam("person") UUID person,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.open(branch, person, after, Page.limit(limit));
    }

    @GET
    @Path("/holidays")
    @Operation(
            operationId = "listHolidayCalls",
            summary = "Holidays of three months: calls registered, missed, and who attended the phone (6.14a, 16.10a)")
    public Uni<Page<HolidayCalls>> holidays(@QueryParam("branch") UUID branch) {
        return pages.holidays(branch);
    }

    @POST
    @Path("/holidays/{day}/confirmation")
    @Operation(operationId = "confirmNoCalls", summary = "Nobody called my branch on that holiday (6.14a)")
    public Uni<Page<HolidayCalls>> confirm(@PathParam("day") LocalDate day) {
        return commit.once(day, () -> calls.confirmNone(day)).chain(pages::holidays);
    }
}
