package org.aftercare.tickets;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.aftercare.kernel.Problem;

/** A day of the company, from its first moment to the next day's. */
record CompanyDay(LocalDate date, Instant begins, Instant ends) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** The asked day, or the one it is; 400 for a day nobody can mean. */
    static CompanyDay of(LocalDate asked, Instant now, ZoneId zone) {
        mustBePlausible(asked);
        LocalDate date = asked != null ? asked : now.atZone(zone).toLocalDate();
        return new CompanyDay(
                date,
                date.atStartOfDay(zone).toInstant(),
                date.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** 400 for a day nobody can mean; null is none. */
    static void mustBePlausible(LocalDate asked) {
        if (asked != null && (asked.getYear() < FIRST_YEAR || asked.getYear() > LAST_YEAR)) {
            throw Problem.invalid("day", "time-implausible");
        }
    }

    boolean holds(Instant at) {
        return !at.isBefore(begins) && at.isBefore(ends);
    }
}
