package org.aftercare.regulations;

import java.util.List;
import java.util.Set;

import org.aftercare.regulations.Cycle.Shape;
import org.aftercare.regulations.Expressions.Wanted;

/** Whether a due time or a cycle has the parts its shape needs, each of the right kind. */
final class ShapeCheck {
    private static final Set<Rule.Shape> WITH_AMOUNT = Set.of(
            Rule.Shape.office_hours,
            Rule.Shape.clock_hours,
            Rule.Shape.minutes,
            Rule.Shape.days,
            Rule.Shape.weeks,
            Rule.Shape.months,
            Rule.Shape.years,
            Rule.Shape.before);

    private static final Set<Shape> PERIODS =
            Set.of(Shape.daily, Shape.weekly, Shape.monthly, Shape.quarterly, Shape.half_yearly, Shape.yearly);

    private final String path;
    private final Findings found;

    ShapeCheck(String path, Findings found) {
        this.path = path;
        this.found = found;
    }

    void due(Rule.Due due, Scope scope) {
        if (!found.needs(path + ".shape", due.shape())) {
            return;
        }
        amount(".amount", due.amount(), scope, WITH_AMOUNT.contains(due.shape()));
        amount(".quantity", due.quantity(), scope, due.shape() == Rule.Shape.by_quantity);
        amount(".perDay", due.perDay(), scope, due.shape() == Rule.Shape.by_quantity);
        if (due.shape() == Rule.Shape.before) {
            found.needs(path + ".unit", due.unit());
        }
        if (due.shape() == Rule.Shape.before || due.shape() == Rule.Shape.at) {
            found.needs(path + ".from", due.from());
        }
        found.expression(path + ".from", due.from(), scope, Wanted.moment);
    }

    void cycle(Cycle cycle, Scope scope) {
        Shape shape = cycle.shape();
        if (!found.needs(path + ".shape", shape)) {
            return;
        }
        boolean counted = shape == Shape.every || shape == Shape.times;
        amount(".amount", cycle.amount(), scope, counted);
        amount(".min", cycle.min(), scope, false);
        amount(".every", cycle.every(), scope, false);
        amount(".lead", cycle.lead(), scope, shape == Shape.holidays);
        if (shape == Shape.every) {
            found.needs(path + ".unit", cycle.unit());
        }
        if (shape == Shape.times && found.needs(path + ".per", cycle.per()) && !PERIODS.contains(cycle.per())) {
            found.unknown(
                    path + ".per",
                    "unknown-period",
                    PERIODS.stream().map(Enum::name).sorted().toList(),
                    cycle.per());
        }
        found.expression(path + ".time", cycle.time(), scope, Wanted.text);
        found.expression(path + ".from", cycle.from(), scope, Wanted.text);
        found.expression(path + ".to", cycle.to(), scope, Wanted.text);
        found.amountOrText(path + ".day", cycle.day(), scope);
        if (shape == Shape.seasons && found.needs(path + ".seasons", cycle.seasons())) {
            cycle.seasons().forEach((name, days) -> season(path + ".seasons." + name, days, scope));
        }
    }

    private void season(String place, List<String> days, Scope scope) {
        if (days == null || days.size() != 2) {
            found.add(place, "season-two-days");
            return;
        }
        days.forEach(day -> found.expression(place, day, scope, Wanted.text));
    }

    private void amount(String part, String text, Scope scope, boolean needed) {
        if (needed) {
            found.needs(path + part, text);
        }
        found.expression(path + part, text, scope, Wanted.amount);
    }
}
