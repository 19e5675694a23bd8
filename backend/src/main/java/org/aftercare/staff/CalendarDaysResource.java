package org.aftercare.staff;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Change;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Removal;
import org.aftercare.staff.CalendarDay.Hours;
import org.aftercare.staff.CalendarForms.CalendarView;
import org.aftercare.staff.CalendarForms.MarkDay;
import org.aftercare.staff.CalendarForms.SeedHolidays;
import org.aftercare.staff.CalendarForms.Seeded;

/** The days that differ from their weekday: holidays and make-up working days (调休). */
@Path("/calendars/{id}")
@Cancellable(false)
public class CalendarDaysResource {
    @Inject
    CalendarViews views;

    @Inject
    PublicHolidays holidays;

    @Inject
    Change change;

    @Inject
    IfMatch ifMatch;

    @Inject
    Journal journal;

    @PUT
    @Path("/days/{date}")
    @Operation(operationId = "markDay", summary = "Make a day a holiday or a make-up working day")
    public Uni<CalendarView> mark(
            @PathParam("id") UUID id, @PathParam("date") LocalDate date, @NotNull @Valid MarkDay form) {
        return onCalendar(
                id,
                form,
                calendar -> CalendarDay.of(calendar, date).chain(there -> {
                    CalendarDay day = there != null ? there : CalendarDay.of(id, date);
                    day.mark(form.kind(), form.name(), hours(form, calendar));
                    return day.persistAndFlush()
                            .chain(() -> tell(
                                    calendar,
                                    StaffEvents.DAY_MARKED,
                                    new StaffEvents.DayMarked(calendar.name, date, form.kind(), day.name)));
                }));
    }

    @DELETE
    @Path("/days/{date}")
    @Operation(operationId = "clearDay", summary = "Let a day be an ordinary one of its weekday again")
    public Uni<CalendarView> clear(@PathParam("id") UUID id, @PathParam("date") LocalDate date) {
        return onCalendar(
                id,
                date,
                calendar -> CalendarDay.of(calendar, date).chain(day -> {
                    if (day == null) {
                        return Uni.createFrom().voidItem();
                    }
                    return Removal.of(CalendarDay.class, day.id)
                            .chain(() -> tell(
                                    calendar,
                                    StaffEvents.DAY_CLEARED,
                                    new StaffEvents.DayCleared(calendar.name, date)));
                }));
    }

    @POST
    @Path("/holidays")
    @Operation(
            operationId = "seedHolidays",
            summary = "Mark a year's public holidays of China with their make-up working days")
    public Uni<Seeded> seed(@PathParam("id") UUID id, @NotNull @Valid SeedHolidays form) {
        int[] added = {0};
        return onCalendar(
                        id,
                        form,
                        calendar -> holidays.markIn(calendar, form.year())
                                .invoke(count -> added[0] = count)
                                .chain(count -> count == 0
                                        ? Uni.createFrom().voidItem()
                                        : tell(
                                                calendar,
                                                StaffEvents.HOLIDAYS_SEEDED,
                                                new StaffEvents.HolidaysSeeded(calendar.name, form.year(), count))))
                .map(view -> new Seeded(added[0]));
    }

    private Uni<CalendarView> onCalendar(UUID id, Object form, Function<WorkingCalendar, Uni<Void>> step) {
        return change.once(
                id,
                form,
                () -> WorkingCalendar.<WorkingCalendar>findById(id)
                        .onItem()
                        .ifNull()
                        .failWith(Problem::notFound)
                        .invoke(calendar -> ifMatch.check(calendar.version))
                        .call(step::apply)
                        .replaceWith(id),
                views::of);
    }

    private Uni<Void> tell(WorkingCalendar calendar, String what, Record payload) {
        return calendar.countUp().chain(() -> journal.record(what, null, payload, Subject.of("calendar", calendar.id)));
    }

    private static Set<Hours> hours(MarkDay form, WorkingCalendar calendar) {
        boolean said = form.shifts() != null && !form.shifts().isEmpty();
        if (form.kind() == CalendarDay.Kind.holiday) {
            if (said) {
                throw Problem.invalid("shifts", "holiday-with-shifts");
            }
            return Set.of();
        }
        Set<Hours> hours = said ? ShiftRules.day(form.shifts()) : calendar.mondayHours();
        if (hours.isEmpty()) {
            throw Problem.invalid("shifts", "workday-without-shifts");
        }
        return hours;
    }
}
