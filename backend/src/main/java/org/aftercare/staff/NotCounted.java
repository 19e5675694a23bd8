package org.aftercare.staff;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.aftercare.staff.OfficeHours.OddDay;
import org.aftercare.staff.OfficeHours.Shift;

/** What between two moments does not count as working time, in the order people would name it. */
public final class NotCounted {
    private static final LocalTime LUNCH_BEGINS = LocalTime.of(11, 0);
    private static final LocalTime LUNCH_ENDS = LocalTime.of(14, 30);
    /** A deadline that far away is not explained day by day. */
    private static final int MOST_DAYS = 60;

    private NotCounted() {}

    /**
     * @return {@code lunch}, {@code pause} (another gap between shifts), {@code weekend}, {@code weekday:N} (one free
     *     day, 1 Monday to 7 Sunday) and {@code day:NAME} (a holiday by its name)
     */
    public static List<String> between(OfficeHours hours, Instant from, Instant to) {
        Set<String> pauses = new LinkedHashSet<>();
        Set<DayOfWeek> freeDays = new LinkedHashSet<>();
        Set<String> holidays = new LinkedHashSet<>();
        LocalDate last = to.atZone(hours.zone).toLocalDate();
        LocalDate day = from.atZone(hours.zone).toLocalDate();
        for (int i = 0; i < MOST_DAYS && !day.isAfter(last); i++, day = day.plusDays(1)) {
            List<Shift> shifts = hours.shiftsOn(day);
            OddDay odd = hours.oddDay(day);
            if (shifts.isEmpty() && odd != null) {
                holidays.add("day:" + odd.name());
            } else if (shifts.isEmpty()) {
                freeDays.add(day.getDayOfWeek());
            }
            for (int gap = 1; gap < shifts.size(); gap++) {
                LocalTime begins = shifts.get(gap - 1).to();
                LocalTime ends = shifts.get(gap).from();
                if (day.atTime(begins).atZone(hours.zone).toInstant().isBefore(to)
                        && day.atTime(ends).atZone(hours.zone).toInstant().isAfter(from)) {
                    pauses.add(begins.isBefore(LUNCH_BEGINS) || ends.isAfter(LUNCH_ENDS) ? "pause" : "lunch");
                }
            }
        }
        List<String> all = new ArrayList<>(pauses);
        if (freeDays.containsAll(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))) {
            all.add("weekend");
            freeDays.removeAll(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        }
        freeDays.forEach(free -> all.add("weekday:" + free.getValue()));
        all.addAll(holidays);
        return all;
    }
}
