package org.aftercare.reports.periodic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aftercare.kernel.Problem;

/** A week from Monday or a month. @param key as duties name it: 2026-W09, 2026-02; @param to its last day */
record Span(String key, LocalDate from, LocalDate to) {
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");

    static Span of(PeriodReport.Sort sort, LocalDate day) {
        return sort.weekly ? week(day) : month(YearMonth.from(day));
    }

    /** 400 for what is no period of such a report. */
    static Span read(PeriodReport.Sort sort, String key) {
        Matcher week = WEEK.matcher(key);
        try {
            if (sort.weekly && week.matches()) {
                Span span = week(LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                        .plusWeeks(Integer.parseInt(week.group(2)) - 1L));
                if (span.key().equals(key)) {
                    return span;
                }
            } else if (!sort.weekly) {
                return month(YearMonth.parse(key));
            }
        } catch (DateTimeParseException wrong) {
            throw Problem.invalid("period", "period-unknown");
        }
        throw Problem.invalid("period", "period-unknown");
    }

    Span before(PeriodReport.Sort sort) {
        return of(sort, from.minusDays(1));
    }

    /** A month is reported whole, or its last days would be in no report (6.5); a week before it ends (6.10b). */
    boolean complete(PeriodReport.Sort sort, LocalDate today) {
        return sort.weekly || !to.isAfter(today);
    }

    private static Span week(LocalDate day) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        String key = "%d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return new Span(key, monday, monday.plusDays(6));
    }

    private static Span month(YearMonth month) {
        return new Span(month.toString(), month.atDay(1), month.atEndOfMonth());
    }
}
