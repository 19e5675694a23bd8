package org.aftercare.tickets.week;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.tickets.week.WeekViews.WeekLoad;

/** Everybody's jobs and hours of a week (16.10b). */
@Path("/week-loads")
@Cancellable(false)
public class WeekLoadsResource {
    /** @param week any day of it; @param note what was moved; may be blank */
    public record ReviewWeek(
            @NotNull LocalDate week, @Size(max = 500) String note) {}

    @Inject
    Weeks weeks;

    @Inject
    Commit commit;

    @GET
    @Operation(
            operationId = "showWeekLoad",
            summary = "Jobs and planned minutes by person and day, who has least first, and jobs nobody has")
    public Uni<WeekLoad> show(@QueryParam("branch") UUID branch, @QueryParam("week") LocalDate week) {
        return weeks.show(branch, week);
    }

    @POST
    @Path("/reviews")
    @Operation(operationId = "reviewWeek", summary = "I looked at my branch's week and evened the work out")
    public Uni<WeekLoad> review(@NotNull @Valid ReviewWeek form) {
        return commit.once(form, () -> weeks.review(form.week(), form.note()))
                .chain(branch -> weeks.show(branch, form.week()));
    }
}
