package org.aftercare.demo;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.aftercare.demo.DemoCustomers.Appliance;
import org.aftercare.demo.DemoCustomers.Household;
import org.aftercare.demo.DemoStaff.Staffer;
import org.aftercare.demo.DemoStaff.Unit;
import org.aftercare.staff.OfficeHours;

/** Makes the calls of a year: who called about what, who went when, and how it ended. Nothing is written here. */
final class DemoYear {
    /** What was taken in since is still in the workshop. */
    private static final int WORKSHOP_DAYS = 16;

    /** What was taken in before is back with its customer. */
    private static final int MENDED_DAYS = 34;

    /** Which of the four parts of all calls these are. */
    private static final int TAKEN_IN = 1;

    /** The figures of 1.14 as it ships. */
    private static final Map<String, Integer> ARRIVAL_MINUTES = Map.of("downtown", 360, "suburb", 420);

    private static final Set<Month> SUMMER = Set.of(Month.JUNE, Month.JULY, Month.AUGUST);

    private final Dice dice;
    private final Instant now;
    private final ZoneId zone;
    private final OfficeHours hours;
    private final Map<Staffer, Instant> freeAt = new HashMap<>();

    DemoYear(Dice dice, Instant now, ZoneId zone) {
        this.dice = dice;
        this.now = now;
        this.zone = zone;
        Map<DayOfWeek, List<OfficeHours.Shift>> week = new HashMap<>();
        for (int day = 1; day <= 5; day++) {
            week.put(
                    DayOfWeek.of(day),
                    List.of(
                            new OfficeHours.Shift(LocalTime.of(8, 30), LocalTime.of(12, 0)),
                            new OfficeHours.Shift(LocalTime.of(13, 30), LocalTime.of(17, 30))));
        }
        this.hours =
                new OfficeHours(zone, week, DemoStaff.holidays(now.atZone(zone).toLocalDate()));
    }

    /** By the call's own id, so that the rest of the year is told as ever. */
    private static int part(Story call) {
        return (int) (call.id.getLeastSignificantBits() & 3);
    }

    /** One call in thirty of those that cost nothing ended in the workshop, long enough ago to be over. */
    private boolean isMended(Story call) {
        return (call.id.getLeastSignificantBits() & 31) == TAKEN_IN
                && !call.serviceType.equals("paid")
                && call.opened.isBefore(now.minus(MENDED_DAYS, ChronoUnit.DAYS));
    }

    List<Story> tell(List<Unit> units, List<Household> households) {
        List<Story> calls = new ArrayList<>();
        LocalDate today = now.atZone(zone).toLocalDate();
        for (Unit unit : units) {
            List<Household> mine =
                    households.stream().filter(one -> one.unit() == unit).toList();
            for (LocalDate day = today.minusYears(1); day.isBefore(today); day = day.plusDays(1)) {
                if (hours.minutesOf(day) > 0) {
                    pastDay(unit, mine, day, calls);
                }
            }
            present(unit, mine, today, calls);
        }
        return calls;
    }

    private void pastDay(Unit unit, List<Household> households, LocalDate day, List<Story> calls) {
        int usual = unit.city().code().equals("BJ") ? 7 : 5;
        int count = dice.between(usual - 2, usual + (SUMMER.contains(day.getMonth()) ? 3 : 1));
        for (int i = 0; i < count; i++) {
            Instant opened = day.atTime(8, 32).atZone(zone).toInstant().plus(dice.between(0, 530), ChronoUnit.MINUTES);
            Story call = call(unit, dice.any(households), opened);
            calls.add(call);
            if (dice.happens(3)) {
                call.cancelled = opened.plus(dice.between(10, 90), ChronoUnit.MINUTES);
                call.cancelReason = dice.any(List.of("客户自行解决", "客户改期，另行报修", "重复登记"));
                continue;
            }
            // Most go out within the hour, one in eight not before the next day (1.13).
            Instant ready = dice.happens(12) ? hours.plus(opened, 420) : hours.plus(opened, dice.between(5, 60));
            dispatch(call, unit, ready);
            Instant start = later(hours.nextMoment(ready.plus(5, ChronoUnit.MINUTES)), freeAt.get(call.technician));
            depart(call, hours.nextMoment(start));
            arrive(call, dice.between(15, 45));
            finish(call, call.appliance.model().product().minutes() + dice.between(-20, 40));
            if (call.isCash()) {
                Instant confirmed = hours.plus(call.finished, dice.between(60, 300));
                call.cashConfirmed = confirmed.isBefore(now) ? confirmed : null;
            }
            call.closed = hours.plus(call.finished, dice.between(30, 300));
            freeAt.put(call.technician, call.finished.plus(5, ChronoUnit.MINUTES));
            if (!call.closed.isBefore(now.minus(1, ChronoUnit.HOURS))) {
                call.closed = null;
                call.cashConfirmed = null;
            }
            if (opened.isAfter(now.minus(WORKSHOP_DAYS, ChronoUnit.DAYS)) && part(call) == TAKEN_IN) {
                call.takeIn();
            } else if (isMended(call)) {
                Mending mending = Mending.of(call.finished, dice, hours, zone);
                call.mended(mending, hours.plus(mending.back(), dice.between(30, 300)));
            }
        }
    }

    /** What a newcomer meets: calls in every state, some just in, some carried over, some late. */
    private void present(Unit unit, List<Household> households, LocalDate today, List<Story> calls) {
        Instant yesterday = lastWorkingDay(today).atTime(16, 5).atZone(zone).toInstant();
        for (int i = 0; i < 2; i++) {
            calls.add(call(unit, dice.any(households), yesterday.plus(i * 31L + dice.roll(20), ChronoUnit.MINUTES)));
        }
        for (int minutes : new int[] {4, 19, 47, 83}) {
            calls.add(call(unit, dice.any(households), now.minus(minutes, ChronoUnit.MINUTES)));
        }
        calls.get(calls.size() - 1).chases = 1;
        for (int i = 0; i < 4; i++) {
            Story call = call(unit, dice.any(households), now.minus(110 + i * 14L, ChronoUnit.MINUTES));
            dispatch(call, unit, now.minus(70 - i * 9L, ChronoUnit.MINUTES));
            call.technician = unit.technicians().get(i);
            call.planned = hours.nextMoment(now.plus(60 + i * 15L, ChronoUnit.MINUTES));
            calls.add(call);
        }
        Story underWay = call(unit, dice.any(households), now.minus(150, ChronoUnit.MINUTES));
        dispatch(underWay, unit, now.minus(120, ChronoUnit.MINUTES));
        underWay.technician = unit.technicians().get(1);
        depart(underWay, now.minus(12, ChronoUnit.MINUTES));
        calls.add(underWay);
        Story onSite = call(unit, dice.any(households), now.minus(190, ChronoUnit.MINUTES));
        dispatch(onSite, unit, now.minus(160, ChronoUnit.MINUTES));
        onSite.technician = unit.technicians().get(0);
        depart(onSite, now.minus(62, ChronoUnit.MINUTES));
        arrive(onSite, 28);
        calls.add(onSite);
        for (int i = 0; i < 3; i++) {
            Story done = call(unit, dice.any(households), now.minus(330 + i * 20L, ChronoUnit.MINUTES));
            dispatch(done, unit, now.minus(300, ChronoUnit.MINUTES));
            done.technician = unit.technicians().get(i + 1);
            depart(done, now.minus(270, ChronoUnit.MINUTES));
            arrive(done, 30);
            if (i == 2) {
                done.outcome = "take_in";
            }
            finish(done, 55);
            calls.add(done);
        }
    }

    private Story call(Unit unit, Household household, Instant opened) {
        Appliance appliance = dice.any(household.equipment());
        Story call = new Story(
                dice.id(opened),
                household,
                appliance,
                dice.any(appliance.model().product().troubles()),
                opened.truncatedTo(ChronoUnit.SECONDS),
                dice.any(unit.clerks()));
        call.channel =
                dice.any(List.of("phone", "phone", "phone", "phone", "phone", "phone", "counter", "web", "letter"));
        LocalDate day = opened.atZone(zone).toLocalDate();
        LocalDate until =
                appliance.starts().plusMonths(appliance.model().product().warrantyMonths());
        if (!day.isAfter(until) && !day.isBefore(appliance.starts())) {
            call.serviceType = "free";
        } else if (household.contract() != null && household.contract().covers(day)) {
            call.serviceType = "contract";
            call.contract = household.contract().id();
        } else {
            call.serviceType = "paid";
        }
        Integer minutes = ARRIVAL_MINUTES.get(household.area().district().kind());
        call.due = minutes == null ? null : hours.plus(call.opened, minutes);
        return call;
    }

    private void dispatch(Story call, Unit unit, Instant at) {
        call.dispatch = dice.id();
        call.dispatched = at;
        Staffer first = unit.technicians().get(0);
        for (Staffer technician : unit.technicians()) {
            if (freeAt.getOrDefault(technician, Instant.EPOCH).isBefore(freeAt.getOrDefault(first, Instant.EPOCH))) {
                first = technician;
            }
        }
        call.technician = first;
        call.planned = later(at.plus(20, ChronoUnit.MINUTES), freeAt.get(first));
    }

    private void depart(Story call, Instant at) {
        call.visit = dice.id();
        call.departed = at;
    }

    private void arrive(Story call, int travelMinutes) {
        call.arrived = call.departed.plus(travelMinutes, ChronoUnit.MINUTES);
    }

    private void finish(Story call, int minutes) {
        call.finished = call.arrived.plus(Math.max(20, minutes), ChronoUnit.MINUTES);
        if (!call.outcome.equals("fixed")) {
            return;
        }
        if (call.serviceType.equals("paid")) {
            boolean waived = dice.happens(4);
            call.fee = waived ? BigDecimal.ZERO : BigDecimal.valueOf(call.trouble.fee());
            call.feeReason = waived ? "上次维修后三个月内同一故障，免收" : null;
        } else {
            call.fee = BigDecimal.ZERO;
        }
    }

    private LocalDate lastWorkingDay(LocalDate today) {
        LocalDate day = today.minusDays(1);
        while (hours.minutesOf(day) == 0) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static Instant later(Instant one, Instant other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    /** Minutes between two moments, at least one. */
    static int minutes(Instant from, Instant to) {
        return (int) Math.max(1, Duration.between(from, to).toMinutes());
    }
}
