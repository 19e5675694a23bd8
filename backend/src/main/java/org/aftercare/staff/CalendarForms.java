package org.aftercare.staff;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.aftercare.kernel.Versioned;

/** Working calendars as they are shown and kept. Times are those of the company's zone. */
public final class CalendarForms {
    static final int MOST_SHIFTS = 8;

    private CalendarForms() {}

    /** @param weekday 1 Monday to 7 Sunday; {@code to} is not included */
    public record WeekShift(
            @Min(1) @Max(7) int weekday,
            @NotNull LocalTime from,
            @NotNull LocalTime to) {}

    public record DayShift(@NotNull LocalTime from, @NotNull LocalTime to) {}

    public record AddCalendar(
            UUID id,
            @NotBlank @Size(max = 60) String name,

            @NotEmpty @Size(max = 7 * MOST_SHIFTS) List<@NotNull @Valid WeekShift> shifts) {}

    public record ChangeCalendar(
            @NotBlank @Size(max = 60) String name,

            @NotEmpty @Size(max = 7 * MOST_SHIFTS) List<@NotNull @Valid WeekShift> shifts) {}

    /** @param shifts of a make-up working day; left out: Monday's. A holiday has none. */
    public record MarkDay(
            @NotNull CalendarDay.Kind kind,
            @NotBlank @Size(max = 40) String name,
            @Size(max = MOST_SHIFTS) List<@NotNull @Valid DayShift> shifts) {}

    public record SeedHolidays(
            @NotNull @Min(2000) @Max(2100) Integer year) {}

    /** @param added days newly marked; those marked before stay as they are */
    public record Seeded(int added) {}

    /** @param missingNextYear from 1 November: next year has no holiday yet */
    public record CalendarRow(UUID id, String name, List<WeekShift> shifts, int version, boolean missingNextYear) {}

    public record DayView(LocalDate date, CalendarDay.Kind kind, String name, List<DayShift> shifts) {}

    public record CalendarView(
            UUID id, String name, List<WeekShift> shifts, List<DayView> days, int version, boolean missingNextYear)
            implements Versioned {}
}
