package org.aftercare.tickets;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A day of the company, from its first moment to the next day's. */
record CompanyDay(LocalDate date, Instant begins, Instant ends) {
    /** The asked day, or the one it is. */
    static CompanyDay of(LocalDate asked, Instant now, ZoneId zone) {
        LocalDate date = asked != null ? asked : now.atZone(zone).toLocalDate();
        return new CompanyDay(
                date,
                date.atStartOfDay(zone).toInstant(),
                date.plusDays(1).atStartOfDay(zone).toInstant());
    }

    boolean holds(Instant at) {
        return !at.isBefore(begins) && at.isBefore(ends);
    }
}
