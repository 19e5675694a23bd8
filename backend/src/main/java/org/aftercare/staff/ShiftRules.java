package org.aftercare.staff;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.aftercare.kernel.Problem;
import org.aftercare.staff.CalendarDay.Hours;
import org.aftercare.staff.CalendarForms.DayShift;
import org.aftercare.staff.CalendarForms.WeekShift;

/** A shift goes forward, in whole minutes, and shifts of one day do not overlap; they may touch. */
final class ShiftRules {
    private record Asked(int weekday, LocalTime from, LocalTime to, String field) {}

    private ShiftRules() {}

    /** The shifts of a week; 400 naming every wrong one. */
    static Set<WorkingCalendar.Shift> week(List<WeekShift> shifts) {
        List<Asked> asked = new ArrayList<>();
        Set<WorkingCalendar.Shift> week = new HashSet<>();
        for (WeekShift shift : shifts) {
            asked.add(new Asked(shift.weekday(), shift.from(), shift.to(), "shifts[" + asked.size() + "]"));
            week.add(new WorkingCalendar.Shift(shift.weekday(), shift.from(), shift.to()));
        }
        check(asked);
        return week;
    }

    /** The shifts of one day; 400 naming every wrong one. */
    static Set<Hours> day(List<DayShift> shifts) {
        List<Asked> asked = new ArrayList<>();
        Set<Hours> day = new HashSet<>();
        for (DayShift shift : shifts) {
            asked.add(new Asked(0, shift.from(), shift.to(), "shifts[" + asked.size() + "]"));
            day.add(new Hours(shift.from(), shift.to()));
        }
        check(asked);
        return day;
    }

    private static void check(List<Asked> asked) {
        List<Problem.Field> wrong = new ArrayList<>();
        for (Asked shift : asked) {
            if (!shift.from().isBefore(shift.to())) {
                wrong.add(new Problem.Field(shift.field() + ".to", "shift-backwards", null));
            }
            if (shift.from().getSecond()
                            + shift.from().getNano()
                            + shift.to().getSecond()
                            + shift.to().getNano()
                    > 0) {
                wrong.add(new Problem.Field(shift.field() + ".from", "shift-seconds", null));
            }
        }
        List<Asked> inOrder = asked.stream()
                .sorted(Comparator.comparing(Asked::weekday).thenComparing(Asked::from))
                .toList();
        for (int i = 1; i < inOrder.size(); i++) {
            Asked before = inOrder.get(i - 1);
            Asked after = inOrder.get(i);
            if (before.weekday() == after.weekday() && after.from().isBefore(before.to())) {
                wrong.add(new Problem.Field(after.field() + ".from", "shifts-overlap", null));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
    }
}
