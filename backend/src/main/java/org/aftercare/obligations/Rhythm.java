package org.aftercare.obligations;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.aftercare.regulations.Cycle;
import org.aftercare.regulations.Rule;
import org.aftercare.staff.OfficeHours;

/**
 * How a duty comes again, its expressions worked out. Calendar periods are the company's days, weeks from Monday, months,
 * quarters, half-years and years.
 *
 * @param from the window of each day; {@code to} is when it is due, null: the day's end
 * @param day of the week or the n-th of the period, beyond its end: its last; null: the period's last day
 * @param date of a yearly one, in place of {@code day}
 * @param time of that day; null: its end
 * @param every of weekly ones: every so many weeks
 * @param told it is about the period before (a report on last month), and carries its key
 * @param amount of {@code every}, {@code times}; null: unset, so there is no due time
 * @param min of {@code every}: on lists only then
 * @param undated one of its figures is unset: it comes, and is never late
 */
record Rhythm(
        Cycle.Shape shape,
        LocalTime from,
        LocalTime to,
        Integer day,
        MonthDay date,
        LocalTime time,
        int every,
        boolean told,
        Rule.Unit unit,
        BigDecimal amount,
        BigDecimal min,
        Map<String, Season> seasons,
        Cycle.Shape per,
        int lead,
        boolean working,
        boolean undated) {
    /** First and last day, every year; where the last is the earlier, it is one of the next year. */
    record Season(MonthDay first, MonthDay last) {
        LocalDate begins(int year) {
            return first.atYear(year);
        }

        LocalDate ends(int year) {
            return last.isBefore(first) ? last.atYear(year + 1) : last.atYear(year);
        }
    }

    /**
     * What opens at a moment, and when to look again.
     *
     * @param next null: only when it was done or missed
     */
    record Opening(List<Occurrence> occurrences, Instant next) {}

    /**
     * What opens at this moment.
     *
     * @param at when a period begins, or when the duty began within one; what would be due before it does not open
     * @param since from when {@code every} counts: the last time it was done, or the beginning
     * @param number of times {@code every} has come before
     */
    Opening open(OfficeHours hours, Instant at, Instant since, int number) {
        CompanyDays days = new CompanyDays(hours);
        LocalDate today = days.of(at);
        Opening opening = switch (shape) {
            case every -> new Opening(List.of(again(days, since, number + 1)), null);
            case daily -> daily(days, today);
            case seasons -> seasonal(days, today);
            case holidays -> beforeHolidays(days, today);
            case times -> times(days, today);
            default -> periodic(days, today);
        };
        return new Opening(
                opening.occurrences().stream()
                        .filter(one -> one.due() == null
                                || shape == Cycle.Shape.every
                                || one.due().isAfter(at))
                        .toList(),
                opening.next());
    }

    private Occurrence again(CompanyDays days, Instant since, int number) {
        LocalDate began = days.of(since);
        Instant visible = min == null ? since : days.startOf(plus(began, min));
        if (amount == null) {
            return new Occurrence(Integer.toString(number), visible, null);
        }
        Instant due = unit == Rule.Unit.hours || unit == Rule.Unit.minutes
                ? since.plus(amount.longValue(), unit == Rule.Unit.hours ? ChronoUnit.HOURS : ChronoUnit.MINUTES)
                : days.endOf(plus(began, amount));
        return new Occurrence(
                Integer.toString(number), visible, reason(days, Integer.toString(number), since, due, amount));
    }

    private LocalDate plus(LocalDate day, BigDecimal so) {
        return switch (unit) {
            case weeks -> day.plusWeeks(so.longValue());
            case months -> day.plusMonths(so.longValue());
            case years -> day.plusYears(so.longValue());
            default -> day.plusDays(so.longValue());
        };
    }

    private Opening daily(CompanyDays days, LocalDate today) {
        LocalDate next = today.plusDays(1);
        if (working && !days.isWorked(today)) {
            return new Opening(List.of(), days.startOf(next));
        }
        Instant begins = from == null ? days.startOf(today) : days.at(today, from);
        Instant due = to == null ? days.endOf(today) : days.at(today, to);
        return new Opening(List.of(occurrence(days, today.toString(), begins, due)), days.startOf(next));
    }

    private Opening periodic(CompanyDays days, LocalDate today) {
        Period now = Period.of(shape, every, today);
        Period about = told ? now.before() : now;
        return new Opening(
                List.of(occurrence(days, about.key(), days.startOf(now.first()), dueIn(days, now))),
                days.startOf(now.next().first()));
    }

    private Opening times(CompanyDays days, LocalDate today) {
        Period now = Period.of(per == null ? Cycle.Shape.yearly : per, 1, today);
        int count = amount == null ? 1 : amount.intValue();
        Instant due = amount == null ? null : days.endOf(now.last());
        return new Opening(
                IntStream.rangeClosed(1, count)
                        .mapToObj(n -> occurrence(days, now.key() + "-" + n, days.startOf(now.first()), due))
                        .toList(),
                days.startOf(now.next().first()));
    }

    private Instant dueIn(CompanyDays days, Period period) {
        LocalDate on =
                date != null ? date.atYear(period.first().getYear()) : day == null ? period.last() : period.day(day);
        return time == null ? days.endOf(on) : days.at(on, time);
    }

    private Opening seasonal(CompanyDays days, LocalDate today) {
        List<Occurrence> open = new ArrayList<>();
        LocalDate next = null;
        for (Map.Entry<String, Season> one : seasons.entrySet()) {
            for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
                LocalDate begins = one.getValue().begins(year);
                LocalDate ends = one.getValue().ends(year);
                if (begins.isAfter(today)) {
                    next = next == null || begins.isBefore(next) ? begins : next;
                } else if (!ends.isBefore(today)) {
                    open.add(occurrence(days, year + "-" + one.getKey(), days.startOf(begins), days.endOf(ends)));
                }
            }
        }
        return new Opening(open, next == null ? null : days.startOf(next));
    }

    /** Looked for every morning, because holidays are marked at any time. */
    private Opening beforeHolidays(CompanyDays days, LocalDate today) {
        List<Occurrence> open = new ArrayList<>();
        for (LocalDate day = today.plusDays(1); !day.isAfter(today.plusDays(lead)); day = day.plusDays(1)) {
            if (isHoliday(days, day) && !isHoliday(days, day.minusDays(1))) {
                String key = "holiday-" + day;
                Instant begins = days.startOf(day);
                DueReason why = reason(
                        days,
                        days.hours().oddDay(day).name(),
                        days.startOf(day.minusDays(lead)),
                        begins,
                        BigDecimal.valueOf(lead));
                open.add(new Occurrence(key, days.startOf(day.minusDays(lead)), why));
            }
        }
        return new Opening(open, days.startOf(today.plusDays(1)));
    }

    private static boolean isHoliday(CompanyDays days, LocalDate day) {
        return days.hours().oddDay(day) != null && !days.isWorked(day);
    }

    private Occurrence occurrence(CompanyDays days, String key, Instant begins, Instant due) {
        return new Occurrence(key, begins, due == null || undated ? null : reason(days, key, begins, due, amount));
    }

    private DueReason reason(CompanyDays days, String period, Instant begins, Instant due, BigDecimal figure) {
        return new DueReason(
                shape.name(),
                figure,
                unit,
                null,
                null,
                working,
                null,
                null,
                period,
                days.hours().zone.getId(),
                begins,
                due,
                List.of());
    }
}
