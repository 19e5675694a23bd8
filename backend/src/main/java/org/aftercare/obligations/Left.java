package org.aftercare.obligations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.aftercare.staff.OfficeHours;

/**
 * How much time there still is, so that a screen can count it down by itself.
 *
 * @param minutes working ones where office hours count, else the clock's; negative: so late
 * @param officeHours which of the two
 * @param asOf when it was worked out
 * @param stretches the next in which the time passes, at most twelve; none where it is late
 */
public record Left(long minutes, boolean officeHours, Instant asOf, List<OfficeHours.Stretch> stretches) {
    private static final int MOST_STRETCHES = 12;

    /** Null where nothing is due. */
    public static Left of(boolean officeHours, Instant due, OfficeHours hours, Instant now) {
        if (due == null) {
            return null;
        }
        boolean late = due.isBefore(now);
        if (!officeHours) {
            return new Left(
                    Math.floorDiv(Duration.between(now, due).getSeconds(), 60),
                    false,
                    now,
                    late ? List.of() : List.of(new OfficeHours.Stretch(now, due)));
        }
        return new Left(
                hours.between(now, due), true, now, late ? List.of() : hours.stretches(now, due, MOST_STRETCHES));
    }
}
