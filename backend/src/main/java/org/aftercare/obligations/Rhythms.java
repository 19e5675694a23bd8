package org.aftercare.obligations;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.aftercare.regulations.Cycle;

/** A cycle with its expressions worked out. */
final class Rhythms {
    private static final int USUAL_LEAD = 7;

    private Rhythms() {}

    static Rhythm of(Cycle cycle, Reading reading) {
        String day = reading.text(cycle.day());
        boolean date = day != null && day.contains("-");
        BigDecimal every = reading.amount(cycle.every());
        Integer lead = reading.whole(cycle.lead());
        return new Rhythm(
                cycle.shape(),
                reading.time(cycle.from()),
                reading.time(cycle.to()),
                date ? null : reading.whole(cycle.day()),
                date ? reading.dayOfYear(cycle.day()) : null,
                reading.time(cycle.time()),
                every == null ? 1 : Math.max(1, every.intValue()),
                Boolean.TRUE.equals(cycle.shift()),
                cycle.unit(),
                reading.amount(cycle.amount()),
                reading.amount(cycle.min()),
                seasons(cycle, reading),
                cycle.per(),
                lead == null ? USUAL_LEAD : lead,
                Boolean.TRUE.equals(cycle.working()),
                isUnset(cycle, reading));
    }

    /** The rule names a figure that the company has not set. */
    private static boolean isUnset(Cycle cycle, Reading reading) {
        return Stream.of(cycle.from(), cycle.to(), cycle.day(), cycle.time(), cycle.every())
                .anyMatch(text -> text != null && reading.text(text) == null);
    }

    private static Map<String, Rhythm.Season> seasons(Cycle cycle, Reading reading) {
        Map<String, Rhythm.Season> seasons = new TreeMap<>();
        if (cycle.seasons() != null) {
            cycle.seasons().forEach((name, days) -> {
                MonthDay first = reading.dayOfYear(days.get(0));
                MonthDay last = reading.dayOfYear(days.get(1));
                if (first != null && last != null) {
                    seasons.put(name, new Rhythm.Season(first, last));
                }
            });
        }
        return seasons;
    }
}
