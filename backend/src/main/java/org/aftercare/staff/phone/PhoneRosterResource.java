package org.aftercare.staff.phone;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.staff.phone.PhoneForms.CopyPhoneWeek;
import org.aftercare.staff.phone.PhoneForms.PlanPhoneDuty;
import org.aftercare.staff.phone.PhoneForms.SetPhoneHours;
import org.aftercare.staff.phone.PhoneViews.RosterWeek;

/** Who attends the after-sales phone, hour by hour, holidays included (6.7a, 16.10a). */
@Path("/phone-roster")
@Cancellable(false)
public class PhoneRosterResource {
    @Inject
    Roster roster;

    @Inject
    PhonePages pages;

    @Inject
    Commit commit;

    @GET
    @Operation(operationId = "showPhoneRoster", summary = "A week of a branch, each hour with its name or without one")
    public Uni<RosterWeek> show(@QueryParam("branch") UUID branch, @QueryParam("week") LocalDate week) {
        return pages.week(branch, week);
    }

    @PUT
    @Operation(operationId = "planPhoneDuty", summary = "Name who attends these hours of these days, or nobody")
    public Uni<RosterWeek> plan(@NotNull @Valid PlanPhoneDuty form) {
        return commit.once(form, () -> roster.plan(form)).chain(branch -> pages.week(branch, form.from()));
    }

    @POST
    @Path("/copies")
    @Operation(operationId = "copyPhoneWeek", summary = "Fill the empty hours of a week as the week before")
    public Uni<RosterWeek> copy(@NotNull @Valid CopyPhoneWeek form) {
        return commit.once(form, () -> roster.copy(form)).chain(branch -> pages.week(branch, form.week()));
    }

    @PUT
    @Path("/hours")
    @Operation(operationId = "setPhoneHours", summary = "From when to when somebody must be at my branch's phone")
    public Uni<RosterWeek> hours(@NotNull @Valid SetPhoneHours form) {
        return commit.once(form, () -> roster.hours(form)).chain(branch -> pages.week(branch, null));
    }
}
