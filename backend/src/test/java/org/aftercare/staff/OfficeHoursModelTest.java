package org.aftercare.staff;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import org.aftercare.staff.OfficeHours.OddDay;
import org.aftercare.staff.OfficeHours.Shift;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Any calendar, in any zone, against the slow and obvious model: walk minute by minute and look at the clock on the
 * wall. Each repetition is its own seed, so a failure repeats.
 */
class OfficeHoursModelTest {
    private static final int CASES = 40;
    /** Whole-hour, half-hour and midnight changes of the clocks, and none at all. */
    private static final List<String> ZONES = List.of(
            "Asia/Shanghai",
            "America/New_York",
            "Australia/Lord_Howe",
            "America/Sao_Paulo",
            "Europe/Berlin",
            "Asia/Kathmandu",
            "Africa/Cairo",
            "Pacific/Apia");

    @RepeatedTest(25)
    void agreesWithAMinuteByMinuteWalk(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < CASES; i++) {
            Calendar calendar = Calendar.any(random);
            Instant from = calendar.anyMoment(random);
            int minutes = random.nextInt(3000);
            String story = calendar + " from " + from + " + " + minutes;

            Instant due = calendar.walk(from, minutes);
            assertThat(calendar.hours.plus(from, minutes)).as(story).isEqualTo(due);
            assertThat(calendar.hours.between(from, due)).as(story).isEqualTo(minutes);
            assertThat(calendar.hours.between(due, from)).as(story).isEqualTo(-minutes);

            Instant until = from.plus(Duration.ofMinutes(random.nextInt(12_000)));
            assertThat(calendar.hours.between(from, until))
                    .as(story + " until " + until)
                    .isEqualTo(calendar.count(from, until));
            assertThat(calendar.hours.nextMoment(from)).as(story).isEqualTo(calendar.firstWorking(from));
            LocalDate day = LocalDateTime.ofInstant(from, calendar.zone).toLocalDate();
            assertThat(calendar.hours.minutesOf(day))
                    .as(story)
                    .isEqualTo(calendar.count(
                            day.atStartOfDay(calendar.zone).toInstant(),
                            day.plusDays(1).atStartOfDay(calendar.zone).toInstant()));
        }
    }

    /** A calendar as plain data, and the walk through it. */
    private record Calendar(
            ZoneId zone, Map<DayOfWeek, List<Shift>> week, Map<LocalDate, OddDay> oddDays, OfficeHours hours) {

        static Calendar any(Random random) {
            ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
            Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
            for (DayOfWeek day : DayOfWeek.values()) {
                if (random.nextInt(7) < 5) {
                    week.put(day, anyShifts(random));
                }
            }
            week.put(DayOfWeek.WEDNESDAY, anyShifts(random));
            Map<LocalDate, OddDay> oddDays = new HashMap<>();
            for (int i = 0; i < 60; i++) {
                LocalDate day = LocalDate.of(2011, 10, 1).plusDays(random.nextInt(3000));
                oddDays.put(day, new OddDay("odd", random.nextBoolean() ? List.of() : anyShifts(random)));
            }
            return new Calendar(zone, week, oddDays, new OfficeHours(zone, week, oddDays));
        }

        /** One to three shifts that do not overlap, some of them touching. */
        private static List<Shift> anyShifts(Random random) {
            List<Shift> shifts = new ArrayList<>();
            int minute = random.nextInt(600);
            for (int i = 0; i <= random.nextInt(3) && minute < 1400; i++) {
                int length = 1 + random.nextInt(Math.min(300, 1439 - minute));
                shifts.add(new Shift(time(minute), time(minute + length)));
                minute += length + (random.nextInt(4) == 0 ? 0 : random.nextInt(200));
            }
            return shifts;
        }

        private static LocalTime time(int minute) {
            return LocalTime.ofSecondOfDay(minute * 60L);
        }

        /** Often near a change of the clocks, where mistakes live. */
        Instant anyMoment(Random random) {
            Instant any =
                    Instant.parse("2011-10-01T00:00:00Z").plus(Duration.ofMinutes(random.nextInt(3000 * 24 * 60)));
            var change = zone.getRules().nextTransition(any);
            return change == null || random.nextBoolean()
                    ? any
                    : change.getInstant().plus(Duration.ofMinutes(random.nextInt(6000) - 4000));
        }

        boolean works(Instant minute) {
            LocalDateTime wall = LocalDateTime.ofInstant(minute, zone);
            OddDay odd = oddDays.get(wall.toLocalDate());
            List<Shift> shifts = odd != null ? odd.shifts() : week.getOrDefault(wall.getDayOfWeek(), List.of());
            return shifts.stream()
                    .anyMatch(shift -> !wall.toLocalTime().isBefore(shift.from())
                            && wall.toLocalTime().isBefore(shift.to()));
        }

        Instant walk(Instant from, int minutes) {
            Instant at = from;
            for (int left = minutes; left > 0; at = at.plusSeconds(60)) {
                if (works(at)) {
                    left--;
                }
            }
            return at;
        }

        long count(Instant from, Instant to) {
            long minutes = 0;
            for (Instant at = from; at.isBefore(to); at = at.plusSeconds(60)) {
                minutes += works(at) ? 1 : 0;
            }
            return minutes;
        }

        Instant firstWorking(Instant from) {
            Instant at = from;
            while (!works(at)) {
                at = at.plusSeconds(60);
            }
            return at;
        }

        @Override
        public String toString() {
            return zone + " " + week + " " + oddDays;
        }
    }
}
