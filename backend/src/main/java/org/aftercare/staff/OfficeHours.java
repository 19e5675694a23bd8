package org.aftercare.staff;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The arithmetic of a working calendar, in the company's zone. People work while the clock on the wall shows a time
 * within a shift of that day; where summer time skips or repeats an hour, so does the work.
 */
public final class OfficeHours {
    /** A calendar without any work for so long never works. */
    private static final Duration FAR = Duration.ofDays(3660);

    /** From (included) to (not included), times of one day. */
    public record Shift(LocalTime from, LocalTime to) {}

    /** A day that differs from its weekday: a holiday has no shifts, a make-up working day (调休) its own. */
    public record OddDay(String name, List<Shift> shifts) {}

    /** Work without a break; {@code to} is not included. */
    public record Stretch(Instant from, Instant to) {}

    public final ZoneId zone;
    private final Map<DayOfWeek, List<Shift>> week;
    private final Map<LocalDate, OddDay> oddDays;

    public OfficeHours(ZoneId zone, Map<DayOfWeek, List<Shift>> week, Map<LocalDate, OddDay> oddDays) {
        this.zone = zone;
        this.week = week.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, day -> inOrder(day.getValue())));
        this.oddDays = oddDays.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        day -> new OddDay(
                                day.getValue().name(), inOrder(day.getValue().shifts()))));
    }

    /**
     * The moment after which so many working minutes have passed; the end of a shift rather than the start of the next.
     *
     * @return null where the calendar has no work for ten years
     */
    public Instant plus(Instant from, long minutes) {
        if (minutes < 0) {
            throw new IllegalArgumentException("minutes " + minutes);
        }
        Duration left = Duration.ofMinutes(minutes);
        Instant at = from;
        while (!left.isZero()) {
            Stretch work = nextWork(at);
            if (work == null) {
                return null;
            }
            Duration here = Duration.between(work.from(), work.to());
            if (here.compareTo(left) >= 0) {
                return work.from().plus(left);
            }
            left = left.minus(here);
            at = work.to();
        }
        return at;
    }

    /** Whole working minutes from the one to the other; negative where {@code to} is the earlier. */
    public long between(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        Duration sum = Duration.ZERO;
        for (Stretch work = nextWork(from); work != null && work.from().isBefore(to); work = nextWork(work.to())) {
            sum = sum.plus(Duration.between(work.from(), earlier(work.to(), to)));
        }
        return sum.toMinutes();
    }

    /** The first stretches of work between two moments, at most so many. */
    public List<Stretch> stretches(Instant from, Instant to, int most) {
        List<Stretch> found = new ArrayList<>();
        for (Stretch work = nextWork(from);
                work != null && work.from().isBefore(to) && found.size() < most;
                work = nextWork(work.to())) {
            found.add(new Stretch(work.from(), earlier(work.to(), to)));
        }
        return found;
    }

    /** This moment where people work in it, else the next at which they do; null where they never do. */
    public Instant nextMoment(Instant at) {
        Stretch work = nextWork(at);
        return work == null ? null : work.from();
    }

    /** Working minutes of one day. */
    public long minutesOf(LocalDate day) {
        return between(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** The shifts of one day, in order. */
    public List<Shift> shiftsOn(LocalDate day) {
        OddDay odd = oddDays.get(day);
        return odd != null ? odd.shifts() : week.getOrDefault(day.getDayOfWeek(), List.of());
    }

    /** How this day differs from its weekday; null where it does not. */
    public OddDay oddDay(LocalDate day) {
        return oddDays.get(day);
    }

    private Stretch nextWork(Instant from) {
        Instant end = from.plus(FAR);
        for (Instant at = from; at.isBefore(end); ) {
            ZoneOffset offset = zone.getRules().getOffset(at);
            ZoneOffsetTransition change = zone.getRules().nextTransition(at);
            Instant until = change == null ? end : earlier(end, change.getInstant());
            Stretch work = nextWork(at, until, offset);
            if (work != null) {
                return work;
            }
            at = until;
        }
        return null;
    }

    /** While the clocks are not changed. */
    private Stretch nextWork(Instant from, Instant until, ZoneOffset offset) {
        LocalDate day = LocalDateTime.ofInstant(from, offset).toLocalDate();
        for (; day.atStartOfDay().toInstant(offset).isBefore(until); day = day.plusDays(1)) {
            for (Shift shift : shiftsOn(day)) {
                Instant starts = later(from, day.atTime(shift.from()).toInstant(offset));
                Instant ends = earlier(until, day.atTime(shift.to()).toInstant(offset));
                if (starts.isBefore(ends)) {
                    return new Stretch(starts, ends);
                }
            }
        }
        return null;
    }

    private static List<Shift> inOrder(List<Shift> shifts) {
        return shifts.stream().sorted(Comparator.comparing(Shift::from)).toList();
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
