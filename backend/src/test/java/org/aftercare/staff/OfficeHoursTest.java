package org.aftercare.staff;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.aftercare.staff.OfficeHours.OddDay;
import org.aftercare.staff.OfficeHours.Shift;

import static org.assertj.core.api.Assertions.assertThat;

/** The worked examples; the general rule is shown by {@link OfficeHoursModelTest}. */
class OfficeHoursTest {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final List<Shift> USUAL = List.of(
            new Shift(LocalTime.of(8, 30), LocalTime.of(12, 0)), new Shift(LocalTime.of(13, 30), LocalTime.of(17, 30)));
    static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    static final LocalDate MONDAY = FRIDAY.plusDays(3);

    @Test
    void sixHoursFromFridayHalfPastFourEndOnMondayAtThree() {
        assertThat(usual(Map.of()).plus(at(FRIDAY, "16:30"), 360)).isEqualTo(at(MONDAY, "15:00"));
    }

    @Test
    void withAMakeUpSaturdayTheyEndOnSaturdayAtThree() {
        OfficeHours hours = usual(Map.of(SATURDAY, new OddDay("调休", USUAL)));
        assertThat(hours.plus(at(FRIDAY, "16:30"), 360)).isEqualTo(at(SATURDAY, "15:00"));
    }

    @Test
    void aHolidayPutsThemOff() {
        OfficeHours hours = usual(Map.of(MONDAY, new OddDay("春节", List.of())));
        assertThat(hours.plus(at(FRIDAY, "16:30"), 360)).isEqualTo(at(MONDAY.plusDays(1), "15:00"));
    }

    @Test
    void theLastMinuteOfAShiftIsStillThatShift() {
        assertThat(usual(Map.of()).plus(at(FRIDAY, "16:30"), 60)).isEqualTo(at(FRIDAY, "17:30"));
        assertThat(usual(Map.of()).plus(at(SATURDAY, "10:00"), 0)).isEqualTo(at(SATURDAY, "10:00"));
    }

    @Test
    void secondsAreKept() {
        assertThat(usual(Map.of()).plus(at(FRIDAY, "11:59").plusSeconds(30), 1))
                .isEqualTo(at(FRIDAY, "13:30").plusSeconds(30));
    }

    @Test
    void theNextWorkingMomentIsNowOrTheNextShift() {
        assertThat(usual(Map.of()).nextMoment(at(FRIDAY, "09:15"))).isEqualTo(at(FRIDAY, "09:15"));
        assertThat(usual(Map.of()).nextMoment(at(FRIDAY, "12:00"))).isEqualTo(at(FRIDAY, "13:30"));
        assertThat(usual(Map.of()).nextMoment(at(FRIDAY, "17:30"))).isEqualTo(at(MONDAY, "08:30"));
    }

    @Test
    void aDayHasItsMinutes() {
        assertThat(usual(Map.of()).minutesOf(FRIDAY)).isEqualTo(450);
        assertThat(usual(Map.of()).minutesOf(SATURDAY)).isZero();
    }

    @Test
    void aCalendarWithoutWorkHasNoDeadline() {
        OfficeHours never = new OfficeHours(SHANGHAI, Map.of(), Map.of());
        assertThat(never.plus(at(FRIDAY, "16:30"), 1)).isNull();
        assertThat(never.nextMoment(at(FRIDAY, "16:30"))).isNull();
    }

    @Test
    void anHourSkippedBySummerTimeIsNotWorked() {
        // New York, 2026-03-08: 02:00 becomes 03:00.
        LocalDate change = LocalDate.of(2026, 3, 8);
        OfficeHours nights = new OfficeHours(
                ZoneId.of("America/New_York"),
                Map.of(DayOfWeek.SUNDAY, List.of(new Shift(LocalTime.of(1, 0), LocalTime.of(4, 0)))),
                Map.of());
        assertThat(nights.minutesOf(change)).isEqualTo(120);
        assertThat(nights.minutesOf(change.plusDays(7))).isEqualTo(180);
        // 2026-11-01: 02:00 becomes 01:00 again.
        assertThat(nights.minutesOf(LocalDate.of(2026, 11, 1))).isEqualTo(240);
    }

    static OfficeHours usual(Map<LocalDate, OddDay> oddDays) {
        Map<DayOfWeek, List<Shift>> week = new HashMap<>();
        for (int day = 1; day <= 5; day++) {
            week.put(DayOfWeek.of(day), USUAL);
        }
        return new OfficeHours(SHANGHAI, week, oddDays);
    }

    static Instant at(LocalDate day, String time) {
        return LocalDateTime.of(day, LocalTime.parse(time)).atZone(SHANGHAI).toInstant();
    }
}
