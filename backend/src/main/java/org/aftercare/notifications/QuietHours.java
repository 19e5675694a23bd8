package org.aftercare.notifications;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When somebody wants no mail and no call: from and until by the company's clock, past midnight where from is later. */
record QuietHours(LocalTime from, LocalTime until) {
    /** When the quiet that now is ends; null where it is not quiet, or where nobody asked for it. */
    Instant endAfter(Instant now, ZoneId zone) {
        if (from == null) {
            return null;
        }
        ZonedDateTime here = now.atZone(zone);
        LocalTime time = here.toLocalTime();
        boolean pastMidnight = from.isAfter(until);
        boolean begun = !time.isBefore(from);
        boolean running = time.isBefore(until);
        if (pastMidnight ? !begun && !running : !begun || !running) {
            return null;
        }
        LocalDate endsOn = here.toLocalDate().plusDays(pastMidnight && begun ? 1 : 0);
        return endsOn.atTime(until).atZone(zone).toInstant();
    }
}
