package org.aftercare.staff;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Change;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.CalendarForms.AddCalendar;
import org.aftercare.staff.CalendarForms.CalendarRow;
import org.aftercare.staff.CalendarForms.CalendarView;
import org.aftercare.staff.CalendarForms.ChangeCalendar;

/** When people work. */
@Path("/calendars")
@Cancellable(false)
public class CalendarsResource {
    @Inject
    CalendarViews views;

    @Inject
    Commit commit;

    @Inject
    Change change;

    @Inject
    IfMatch ifMatch;

    @Inject
    Journal journal;

    @GET
    @Operation(operationId = "listCalendars", summary = "All working calendars, without their single days")
    public Uni<List<CalendarRow>> list() {
        return views.all();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showCalendar", summary = "A working calendar with its holidays and make-up working days")
    public Uni<CalendarView> show(@PathParam("id") UUID id) {
        return views.of(id);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "addCalendar", summary = "Add a working calendar")
    public Uni<CalendarView> add(@NotNull @Valid AddCalendar form) {
        Set<WorkingCalendar.Shift> shifts = ShiftRules.week(form.shifts());
        return commit.once(form, () -> make(form, shifts)).chain(views::of);
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeCalendar", summary = "Change a calendar's name or its weekly shifts")
    public Uni<CalendarView> change(@PathParam("id") UUID id, @NotNull @Valid ChangeCalendar form) {
        Set<WorkingCalendar.Shift> shifts = ShiftRules.week(form.shifts());
        return change.once(id, form, () -> take(id, form.name(), shifts), views::of);
    }

    private Uni<UUID> make(AddCalendar form, Set<WorkingCalendar.Shift> shifts) {
        UUID id = Ids.orNext(form.id());
        return WorkingCalendar.<WorkingCalendar>findById(id).chain(there -> {
            if (there != null) {
                return Uni.createFrom().item(id);
            }
            WorkingCalendar calendar = WorkingCalendar.of(id, form.name(), shifts);
            return calendar.persistAndFlush()
                    .chain(() -> journal.record(
                            StaffEvents.CALENDAR_ADDED,
                            null,
                            new StaffEvents.Added(calendar.name),
                            Subject.of("calendar", id)))
                    .replaceWith(id);
        });
    }

    private Uni<UUID> take(UUID id, String name, Set<WorkingCalendar.Shift> shifts) {
        return WorkingCalendar.<WorkingCalendar>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(calendar -> ifMatch.require(calendar.version))
                .chain(calendar -> {
                    List<String> touched = calendar.change(name, shifts);
                    return touched.isEmpty()
                            ? Uni.createFrom().item(id)
                            : journal.record(
                                            StaffEvents.CALENDAR_CHANGED,
                                            null,
                                            new StaffEvents.Changed(calendar.name, touched),
                                            Subject.of("calendar", id))
                                    .replaceWith(id);
                });
    }
}
