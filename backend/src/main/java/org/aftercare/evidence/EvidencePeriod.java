package org.aftercare.evidence;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

import org.aftercare.kernel.Problem;

/** Days of the company, both inclusive, and the ISO weeks they lie in. */
record EvidencePeriod(LocalDate from, LocalDate to, ZoneId zone) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_YEARS = 3;

    /** An ISO week, such as 2026-W48, as far as it lies within the period. */
    record Week(String name, EvidencePeriod days) {}

    /**
     * The asked days; what is not said is the quarter of the other day, or the present one. 400 for days that nobody can
     * mean and for more than three years.
     */
    static EvidencePeriod of(LocalDate from, LocalDate to, Instant now, ZoneId zone) {
        LocalDate within =
                from != null ? from : to != null ? to : now.atZone(zone).toLocalDate();
        LocalDate first = within.with(IsoFields.DAY_OF_QUARTER, 1);
        EvidencePeriod period = new EvidencePeriod(
                from != null ? from : first,
                to != null ? to : first.plusMonths(3).minusDays(1),
                zone);
        if (period.from.getYear() < FIRST_YEAR || period.to.getYear() > LAST_YEAR) {
            throw Problem.invalid(period.from.getYear() < FIRST_YEAR ? "from" : "to", "time-implausible");
        }
        if (period.to.isBefore(period.from)) {
            throw Problem.invalid("to", "period-backwards");
        }
        if (!period.to.isBefore(period.from.plusYears(MOST_YEARS))) {
            throw Problem.invalid("to", "period-too-long", MOST_YEARS);
        }
        return period;
    }

    Instant begins() {
        return from.atStartOfDay(zone).toInstant();
    }

    /** The first moment after it. */
    Instant ends() {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** In order; the first and the last may be cut. */
    List<Week> weeks() {
        LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(monday, day -> !day.isAfter(to), day -> day.plusWeeks(1))
                .map(this::week)
                .toList();
    }

    /** The days of one of its weeks; all of them for null; 400 for a week that is not of this period. */
    EvidencePeriod only(String week) {
        return week == null || week.isBlank()
                ? this
                : weeks().stream()
                        .filter(one -> one.name().equals(week))
                        .findFirst()
                        .orElseThrow(() -> Problem.invalid("week", "week-not-in-period"))
                        .days();
    }

    private Week week(LocalDate monday) {
        LocalDate sunday = monday.plusDays(6);
        return new Week(
                "%d-W%02d"
                        .formatted(
                                monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                new EvidencePeriod(monday.isBefore(from) ? from : monday, sunday.isAfter(to) ? to : sunday, zone));
    }
}
