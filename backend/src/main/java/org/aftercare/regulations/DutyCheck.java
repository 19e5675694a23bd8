package org.aftercare.regulations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.aftercare.regulations.Expressions.Wanted;
import org.aftercare.regulations.Offers.Offer;

/** Whether one duty can be opened, owed and settled as it is written. */
final class DutyCheck {
    private static final Set<String> PLACES = Set.of("company", "branch");

    private final String path;
    private final Map<String, FieldType> params;
    private final Map<String, Offer> events;
    private final Collection<String> roles;
    private final Collection<String> notices;
    private final Findings found;

    DutyCheck(
            String path,
            Map<String, FieldType> params,
            Map<String, Offer> events,
            Collection<String> roles,
            Collection<String> notices,
            Findings found) {
        this.path = path;
        this.params = params;
        this.events = events;
        this.roles = roles;
        this.notices = notices;
        this.found = found;
    }

    void obligation(Rule.Obligation once) {
        found.needs(path + ".opens", once.opens());
        List<Offer> openers = openers(".opens", once.opens());
        Map<String, FieldType> opened = common(openers);
        Scope scope = opened == null ? null : Scope.event(opened, params);
        if (scope != null) {
            subject(".subject", once.subject(), openers);
            found.expression(path + ".occurrence", once.occurrence(), scope, Wanted.text);
        }
        if (found.needs(path + ".due", once.due()) && scope != null) {
            new ShapeCheck(path + ".due", found).due(once.due(), scope);
        }
        if (once.met().isEmpty() && !once.byHand() && once.broken().isEmpty()) {
            found.add(path + ".met", "never-met");
        }
        happens(".cancelled", once.cancelled(), opened);
        happens(".broken", once.broken(), opened);
        if (once.visible() != null && opened != null) {
            found.needs(path + ".visible.unit", once.visible().unit());
            found.needsExpression(
                    path + ".visible.amount", once.visible().amount(), Scope.open(opened, params), Wanted.amount);
        }
        duty(once, opened, scope);
    }

    void recurring(Rule.Recurring again) {
        boolean place = PLACES.contains(again.each());
        Map<String, FieldType> opened = place ? Map.of() : null;
        if (!place) {
            found.needs(path + ".begins", again.begins());
        }
        if (!again.begins().isEmpty()) {
            List<Offer> beginning = openers(".begins", again.begins());
            opened = common(beginning);
            if (opened != null) {
                subject(".each", again.each(), beginning);
            }
        }
        happens(".ends", again.ends(), opened);
        Scope scope = opened == null ? null : Scope.open(opened, params);
        if (scope != null) {
            found.expression(path + ".until", again.until(), scope, Wanted.moment);
        }
        if (found.needs(path + ".cycle", again.cycle()) && scope != null) {
            new ShapeCheck(path + ".cycle", found).cycle(again.cycle(), scope);
        }
        if (again.met().isEmpty() && !again.byHand()) {
            found.add(path + ".met", "never-met");
        }
        duty(again, opened, scope);
    }

    private List<Offer> openers(String part, List<Rule.On> opens) {
        List<Offer> events = new ArrayList<>();
        for (int i = 0; i < opens.size(); i++) {
            String place = path + part + (opens.size() == 1 ? "" : "[" + i + "]");
            Offer event = found.offer(place + ".on", opens.get(i).on(), this.events, "unknown-event");
            if (event != null) {
                events.add(event);
                Scope scope = Scope.event(event.fields(), params);
                found.expression(place + ".when", opens.get(i).when(), scope, Wanted.condition);
            }
        }
        return events;
    }

    /** What all of these events tell: whichever of them opened it, the rest of the rule may count on these fields. */
    private static Map<String, FieldType> common(List<Offer> events) {
        if (events.isEmpty()) {
            return null;
        }
        Map<String, FieldType> fields = new LinkedHashMap<>(events.get(0).fields());
        events.forEach(event -> fields.entrySet().retainAll(event.fields().entrySet()));
        return fields;
    }

    private void duty(Rule.Duty duty, Map<String, FieldType> opened, Scope scope) {
        found.needs(path + ".zh", duty.zh());
        found.needs(path + ".en", duty.en());
        happens(".met", duty.met(), opened);
        owner(duty.owner(), scope);
        for (int i = 0; i < duty.passes().size(); i++) {
            Rule.Pass pass = duty.passes().get(i);
            String place = ".passes[" + i + "]";
            happen(place, new Rule.On(pass.on(), pass.when()), opened);
            Offer event = events.get(pass.on());
            if (event != null && opened != null) {
                found.expression(
                        path + place + ".to", pass.to(), Scope.later(event.fields(), opened, params), Wanted.text);
            }
        }
        for (int i = 0; i < duty.steps().size(); i++) {
            step(path + ".steps[" + i + "]", duty.steps().get(i), opened);
        }
    }

    private void owner(Rule.Owner owner, Scope scope) {
        if (owner == null || owner.role() == null && owner.person() == null) {
            found.needs(path + ".owner", null);
            return;
        }
        if (owner.role() != null && !roles.contains(owner.role())) {
            found.unknown(path + ".owner.role", "unknown-role", roles, owner.role());
        }
        if (scope != null) {
            found.expression(path + ".owner.person", owner.person(), scope, Wanted.text);
        }
    }

    private void step(String place, Rule.Step step, Map<String, FieldType> opened) {
        found.needs(place + ".do", step.action());
        found.needs(place + ".when", step.when());
        found.needs(place + ".unit", step.unit());
        if (opened != null) {
            found.needsExpression(place + ".amount", step.amount(), Scope.open(opened, params), Wanted.amount);
        }
        if (found.needs(place + ".to", step.to())
                && !Set.of("owner", "customer").contains(step.to())
                && !roles.contains(step.to())) {
            found.unknown(place + ".to", "unknown-role", roles, step.to());
        }
        if (step.notice() != null && !notices.isEmpty() && !notices.contains(step.notice())) {
            found.unknown(place + ".notice", "unknown-notice", notices, step.notice());
        }
    }

    private void happens(String part, List<Rule.On> events, Map<String, FieldType> opened) {
        for (int i = 0; i < events.size(); i++) {
            happen(part + "[" + i + "]", events.get(i), opened);
        }
    }

    private void happen(String part, Rule.On on, Map<String, FieldType> opened) {
        Offer event = found.offer(path + part + ".on", on.on(), events, "unknown-event");
        if (event != null && opened != null) {
            Scope scope = Scope.later(event.fields(), opened, params);
            found.expression(path + part + ".when", on.when(), scope, Wanted.condition);
        }
    }

    /** Each of the events must be about such a thing. */
    private void subject(String part, String subject, List<Offer> events) {
        if (found.needs(path + part, subject) && !PLACES.contains(subject)) {
            events.stream()
                    .filter(event -> !event.subjects().contains(subject))
                    .findFirst()
                    .ifPresent(event -> found.unknown(path + part, "unknown-subject", event.subjects(), subject));
        }
    }
}
