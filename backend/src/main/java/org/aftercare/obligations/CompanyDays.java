package org.aftercare.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.aftercare.staff.OfficeHours;

/** Days of the company's zone, and which of them are worked. */
record CompanyDays(OfficeHours hours) {
    /** A calendar without a working day for so long never works. */
    private static final int FAR = 3660;

    LocalDate of(Instant at) {
        return at.atZone(hours.zone).toLocalDate();
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(hours.zone).toInstant();
    }

    /** Its last second. */
    Instant endOf(LocalDate day) {
        return day == null ? null : startOf(day.plusDays(1)).minusSeconds(1);
    }

    Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(hours.zone).toInstant();
    }

    boolean isWorked(LocalDate day) {
        return !hours.shiftsOn(day).isEmpty();
    }

    /** So many days on, or so many working days; null where the calendar never works. */
    LocalDate plus(LocalDate day, long days, boolean working) {
        if (!working) {
            return day.plusDays(days);
        }
        LocalDate there = day;
        for (long left = days; left > 0 && there != null; left--) {
            there = workingFrom(there.plusDays(1));
        }
        return there;
    }

    /** This day where it is worked, else the next that is; null where none is. */
    LocalDate workingFrom(LocalDate day) {
        LocalDate there = day;
        for (int i = 0; i < FAR; i++, there = there.plusDays(1)) {
            if (isWorked(there)) {
                return there;
            }
        }
        return null;
    }
}
