package org.aftercare.obligations;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

import org.aftercare.regulations.Cycle;

/**
 * A calendar period: a day, so many weeks, a month, a quarter, a half-year, a year.
 *
 * @param weeks how many, of weekly ones; periods of several weeks follow one another from a fixed Monday on
 */
record Period(Cycle.Shape shape, int weeks, LocalDate first) {
    private static final LocalDate A_MONDAY = LocalDate.of(2001, 1, 1);

    /** The period that holds this day. */
    static Period of(Cycle.Shape shape, int weeks, LocalDate day) {
        int month = day.getMonthValue();
        LocalDate first = switch (shape) {
            case daily -> day;
            case weekly -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                long since = ChronoUnit.WEEKS.between(A_MONDAY, monday);
                yield monday.minusWeeks(Math.floorMod(since, (long) weeks));
            }
            case monthly -> day.withDayOfMonth(1);
            case quarterly -> LocalDate.of(day.getYear(), (month - 1) / 3 * 3 + 1, 1);
            case half_yearly -> LocalDate.of(day.getYear(), month <= 6 ? 1 : 7, 1);
            case yearly -> LocalDate.of(day.getYear(), 1, 1);
            case every, seasons, times, holidays -> throw new IllegalArgumentException(shape + " is no period");
        };
        return new Period(shape, weeks, first);
    }

    Period next() {
        return new Period(
                shape,
                weeks,
                switch (shape) {
                    case daily -> first.plusDays(1);
                    case weekly -> first.plusWeeks(weeks);
                    case monthly -> first.plusMonths(1);
                    case quarterly -> first.plusMonths(3);
                    case half_yearly -> first.plusMonths(6);
                    default -> first.plusYears(1);
                });
    }

    Period before() {
        return of(shape, weeks, first.minusDays(1));
    }

    LocalDate last() {
        return next().first().minusDays(1);
    }

    /** Its n-th day, of weeks the weekday in the last one (1 Monday); beyond its end, its last. */
    LocalDate day(int n) {
        LocalDate day = shape == Cycle.Shape.weekly ? last().minusDays(7L - n) : first.plusDays(n - 1L);
        return day.isAfter(last()) ? last() : day;
    }

    /** 2026-11-23, 2026-W48, 2026-11, 2026-Q4, 2026-H2, 2026. */
    String key() {
        int year = first.getYear();
        return switch (shape) {
            case daily -> first.toString();
            case weekly ->
                "%d-W%02d"
                        .formatted(first.get(IsoFields.WEEK_BASED_YEAR), first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case monthly -> "%d-%02d".formatted(year, first.getMonthValue());
            case quarterly -> year + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
            case half_yearly -> year + "-H" + (first.getMonthValue() <= 6 ? 1 : 2);
            default -> Integer.toString(year);
        };
    }
}
