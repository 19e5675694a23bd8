package org.aftercare.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import org.aftercare.staff.OfficeHours;

/**
 * How an item went through the workshop, from the register to its customer.
 *
 * @param helpAsked it would be late, and the technician said so in time (1.9); null: it was not, or nobody said so
 */
record Mending(
        Instant entered,
        Instant carded,
        Instant planned,
        Instant started,
        Instant helpAsked,
        Instant forward,
        Instant inspected,
        Instant back) {
    private static final int DAY = 450;

    /** Of a hundred items so many were not ready when promised; of those the technician asked for help in three of five. */
    private static final int LATE_PERCENT = 13;

    static Mending of(Instant taken, Dice dice, OfficeHours hours, ZoneId zone) {
        Instant entered = hours.plus(taken, dice.between(20, 200));
        Instant carded = hours.plus(entered, dice.between(30, 240));
        Instant planned = hours.plus(carded, dice.between(2, 5) * DAY).truncatedTo(ChronoUnit.HOURS);
        Instant started = hours.plus(carded, dice.between(15, 300));
        boolean late = dice.happens(LATE_PERCENT);
        boolean said = late && dice.happens(60);
        Instant early = hours.plus(started, dice.between(40, DAY));
        Instant forward = late ? hours.plus(planned, dice.between(90, 2 * DAY)) : early;
        Instant inspected = hours.plus(forward, dice.between(20, 260));
        Instant back = hours.plus(inspected, dice.between(120, 2 * DAY));
        Instant asked = said ? planned.minus(dice.between(50, 170), ChronoUnit.MINUTES) : null;
        return new Mending(entered, carded, planned, started, asked, forward, inspected, back);
    }
}
