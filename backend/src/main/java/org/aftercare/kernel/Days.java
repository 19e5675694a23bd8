package org.aftercare.kernel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/**
 * Days and moments as callers write them (ISO 8601). Between 1900 and 2999: what lies beyond is a slip of the finger, and
 * counting on from there leaves the range of the calendar, of the database, or both.
 */
final class Days {
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2999;

    private Days() {}

    /** @throws DateTimeException where it is no day, or none we count with */
    static LocalDate day(String said) {
        return within(LocalDate.parse(said), said);
    }

    /** With its offset. @throws DateTimeException where it is no moment, or none we count with */
    static Instant moment(String said) {
        OffsetDateTime at = OffsetDateTime.parse(said);
        within(at.toLocalDate(), said);
        return at.toInstant();
    }

    /** @throws DateTimeException where it is no time of a day */
    static LocalTime time(String said) {
        return LocalTime.parse(said);
    }

    private static LocalDate within(LocalDate day, String said) {
        if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
            throw new DateTimeException("not between " + EARLIEST_YEAR + " and " + LATEST_YEAR + ": " + said);
        }
        return day;
    }
}
