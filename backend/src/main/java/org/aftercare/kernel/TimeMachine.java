package org.aftercare.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import jakarta.inject.Singleton;

/**
 * The one clock of the application. It ticks in microseconds, as PostgreSQL does, so that what was written reads back
 * equal; and it can be moved, so that nobody waits for tomorrow to see what tomorrow does.
 */
@Singleton
public class TimeMachine extends Clock {
    private volatile Duration shift = Duration.ZERO;
    private volatile Instant stopped;

    /** Goes to the given instant; time runs on from there. */
    public void travelTo(Instant there) {
        stopped = null;
        shift = Duration.between(Instant.now(), there);
    }

    /** Goes to the given instant and stays there until the next travel. */
    public void stopAt(Instant there) {
        stopped = there.truncatedTo(ChronoUnit.MICROS);
    }

    /** Moves on by the given time, running or stopped as before. */
    public void forward(Duration by) {
        if (stopped != null) {
            stopped = stopped.plus(by);
        } else {
            shift = shift.plus(by);
        }
    }

    /** Returns to the present. */
    public void comeBack() {
        stopped = null;
        shift = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return stopped != null ? stopped : Instant.now().plus(shift).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.tick(this, Duration.ofNanos(1000)).withZone(zone);
    }
}
