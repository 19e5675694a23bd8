package org.aftercare.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The one clock of the application. It ticks in microseconds, as PostgreSQL does, so that what was written reads back
 * equal; and it can be moved, so that nobody waits for tomorrow to see what tomorrow does. Where the machine's clock is
 * wrong, the database's is followed: the instances of one company share it, and nothing comes early by one of them.
 */
@Singleton
public class TimeMachine extends Clock {
    private static final Logger LOG = Logger.getLogger(TimeMachine.class);

    /** Below it a clock is right. */
    private static final Duration CLOSE = Duration.ofMillis(250);

    /** For proofs: how far the machine's clock is ahead of what it says by itself. */
    @ConfigProperty(name = "aftercare.clock-ahead")
    Duration ahead = Duration.ZERO;

    /** What is added to the machine's clock to have the database's. */
    private volatile Duration correction = Duration.ZERO;

    private volatile Duration shift = Duration.ZERO;
    private volatile Instant stopped;

    /** Goes to the given instant; time runs on from there. */
    public void travelTo(Instant there) {
        stopped = null;
        shift = Duration.between(present(), there);
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

    /** The time as the machine and the database tell it, wherever the clock was moved to. */
    Instant present() {
        return Instant.now().plus(ahead).plus(correction);
    }

    /** @param asked and heard: {@link #present()} before and after the database said what time it is */
    void compare(Instant asked, Instant said, Instant heard) {
        Duration took = Duration.between(asked, heard);
        Duration off = Duration.between(asked.plus(took.dividedBy(2)), said);
        // What is less than the answer took to come may be the way, not the clock.
        if (off.abs().compareTo(CLOSE) > 0 && off.abs().compareTo(took) > 0) {
            correction = correction.plus(off);
            LOG.warnf("the machine's clock is off by %s; the database's is followed", correction);
        }
    }

    @Override
    public Instant instant() {
        return stopped != null ? stopped : present().plus(shift).truncatedTo(ChronoUnit.MICROS);
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
