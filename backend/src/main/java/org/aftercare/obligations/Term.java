package org.aftercare.obligations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.aftercare.kernel.Bilingual;
import org.aftercare.regulations.Rule;
import org.aftercare.regulations.Rule.Shape;
import org.aftercare.staff.OfficeHours;

/**
 * When something is due, its expressions worked out: a shape and its figures. What ends with a day is due in that day's
 * last second.
 *
 * @param from what it is counted from; null: no due time
 * @param amount in the shape's unit; null: the company has not set it, and there is no due time
 * @param unit of {@code before}; else null
 * @param quantity pieces, {@code perDay} a day: of by_quantity; else null
 * @param figure the name of the figure that was chosen among several, e.g. Suburb; null where there was no choice
 */
record Term(
        Shape shape,
        Instant from,
        BigDecimal amount,
        Rule.Unit unit,
        BigDecimal quantity,
        BigDecimal perDay,
        boolean working,
        Bilingual figure) {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    /** The due moment and why; null where there is none. */
    DueReason due(OfficeHours hours) {
        if (from == null) {
            return null;
        }
        CompanyDays days = new CompanyDays(hours);
        LocalDate day = days.of(from);
        return switch (shape) {
            case office_hours -> amount == null ? null : reason(hours, amount, hours.plus(from, minutes()));
            case clock_hours -> amount == null ? null : reason(hours, amount, from.plus(minutes(), MINUTE));
            case minutes -> amount == null ? null : reason(hours, amount, from.plus(whole(), MINUTE));
            case same_day -> reason(hours, null, days.endOf(day));
            case next_day -> reason(hours, null, days.endOf(days.plus(day, 1, working)));
            case days -> amount == null ? null : reason(hours, amount, days.endOf(days.plus(day, whole(), working)));
            case weeks -> amount == null ? null : onDay(days, amount, day.plusWeeks(whole()));
            case months -> amount == null ? null : onDay(days, amount, day.plusMonths(whole()));
            case years -> amount == null ? null : onDay(days, amount, day.plusYears(whole()));
            case before -> amount == null ? null : reason(hours, amount, before(days, day));
            case by_quantity -> byQuantity(days, day);
            case at -> reason(hours, null, from);
            case none -> null;
        };
    }

    private static final java.time.temporal.ChronoUnit MINUTE = java.time.temporal.ChronoUnit.MINUTES;

    /** Where working days count, a day on which nobody works gives way to the next on which they do. */
    private DueReason onDay(CompanyDays days, BigDecimal figures, LocalDate day) {
        return reason(days.hours(), figures, days.endOf(working ? days.workingFrom(day) : day));
    }

    private DueReason byQuantity(CompanyDays days, LocalDate day) {
        if (quantity == null || perDay == null || perDay.signum() <= 0) {
            return null;
        }
        BigDecimal needed = quantity.divide(perDay, 0, RoundingMode.CEILING);
        return reason(days.hours(), needed, days.endOf(days.plus(day, needed.longValue(), working)));
    }

    private Instant before(CompanyDays days, LocalDate day) {
        return switch (unit == null ? Rule.Unit.days : unit) {
            case minutes -> from.minus(Duration.ofMinutes(whole()));
            case hours -> from.minus(Duration.ofMinutes(minutes()));
            case days -> days.endOf(day.minusDays(whole()));
            case weeks -> days.endOf(day.minusWeeks(whole()));
            case months -> days.endOf(day.minusMonths(whole()));
            case years -> days.endOf(day.minusYears(whole()));
        };
    }

    private DueReason reason(OfficeHours hours, BigDecimal figures, Instant due) {
        return due == null
                ? null
                : new DueReason(
                        shape.name(),
                        figures,
                        shape == Shape.before && unit == null ? Rule.Unit.days : unit,
                        quantity,
                        perDay,
                        working,
                        figure == null ? null : figure.zh(),
                        figure == null ? null : figure.en(),
                        null,
                        hours.zone.getId(),
                        from,
                        due,
                        DueReason.notCounted(shape, working, hours, from, due));
    }

    private long minutes() {
        return amount.multiply(MINUTES).setScale(0, RoundingMode.HALF_UP).longValue();
    }

    private long whole() {
        return amount.setScale(0, RoundingMode.CEILING).longValue();
    }
}
