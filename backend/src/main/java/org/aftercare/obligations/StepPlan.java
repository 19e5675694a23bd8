package org.aftercare.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.aftercare.regulations.Rule;
import org.aftercare.staff.OfficeHours;

/** What is to be done about a duty before and after it is due. Minutes and hours are the clock's. */
record StepPlan(OfficeHours hours, Reading reading) {
    /** Where a day has no office hours, people look at what they owe in the morning. */
    private static final LocalTime MORNING = LocalTime.of(8, 30);

    /**
     * In order; where there is no due time, only those that count from the opening. A step whose amount is unset is left
     * out.
     */
    List<PlannedStep> of(Rule.Duty duty, Instant opened, Instant due) {
        List<PlannedStep> steps = new ArrayList<>();
        if (due != null) {
            steps.add(new PlannedStep(PlannedStep.MISSED, due, PlannedStep.Kind.missed, PlannedStep.OWNER, null));
        }
        for (int i = 0; i < duty.steps().size(); i++) {
            Rule.Step step = duty.steps().get(i);
            Instant at = moment(step, opened, due);
            if (at != null) {
                PlannedStep.Kind kind = PlannedStep.Kind.valueOf(step.action().name());
                steps.add(new PlannedStep(kind + "-" + (i + 1), at, kind, step.to(), step.notice()));
            }
        }
        steps.sort(Comparator.comparing(PlannedStep::at).thenComparing(PlannedStep::kind));
        return steps;
    }

    /** When a duty comes onto lists. */
    Instant visible(Rule.Ahead ahead, Instant opened, Instant due) {
        Long amount = ahead == null || due == null ? null : whole(ahead.amount());
        return amount == null ? opened : new CompanyDays(hours).startOf(day(minus(due, ahead.unit(), amount)));
    }

    private Instant moment(Rule.Step step, Instant opened, Instant due) {
        Long amount = whole(step.amount());
        boolean fromOpening = step.when() == Rule.Step.When.opened;
        if (amount == null || due == null && !fromOpening) {
            return null;
        }
        if (fromOpening) {
            return minus(opened, step.unit(), -amount);
        }
        boolean before = step.when() == Rule.Step.When.before;
        Instant at = minus(due, step.unit(), before ? amount : -amount);
        boolean byClock = step.unit() == Rule.Unit.minutes || step.unit() == Rule.Unit.hours;
        return before && !byClock ? morning(day(at)) : at;
    }

    private Instant minus(Instant due, Rule.Unit unit, long amount) {
        ZonedDateTime there = due.atZone(hours.zone);
        return switch (unit) {
            case minutes -> due.minusSeconds(amount * 60);
            case hours -> due.minusSeconds(amount * 3600);
            case days -> there.minusDays(amount).toInstant();
            case weeks -> there.minusWeeks(amount).toInstant();
            case months -> there.minusMonths(amount).toInstant();
            case years -> there.minusYears(amount).toInstant();
        };
    }

    private Instant morning(LocalDate day) {
        List<OfficeHours.Shift> shifts = hours.shiftsOn(day);
        return new CompanyDays(hours)
                .at(day, shifts.isEmpty() ? MORNING : shifts.get(0).from());
    }

    private LocalDate day(Instant at) {
        return at.atZone(hours.zone).toLocalDate();
    }

    private Long whole(String amount) {
        Integer whole = reading.whole(amount);
        return whole == null ? null : (long) whole;
    }
}
