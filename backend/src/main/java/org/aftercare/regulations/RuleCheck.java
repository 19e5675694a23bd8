package org.aftercare.regulations;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Beside;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Words;
import org.aftercare.regulations.Expressions.Wanted;

/**
 * Whether written rules can run: every name in them is offered or planned, every expression fits where it stands, every
 * shape has the parts it needs. All mistakes are told at once.
 */
@Singleton
public class RuleCheck {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,59}");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9_]{0,59}");

    @Inject
    Offers offers;

    @Inject
    Expressions expressions;

    @Inject
    Permissions permissions;

    @Inject
    Words words;

    @Inject
    ObjectMapper json;

    @All
    List<NoticeNames> notices;

    /** What was written, ready to be kept; 400 with every mistake and its place where it cannot be. */
    Uni<Draft> kept(JsonNode parameters, JsonNode rules) {
        return Beside.run(() -> {
            Findings found = new Findings(words, expressions);
            Draft draft = Draft.read(parameters, rules, json, found);
            check(draft.parameters(), draft.rules(), found);
            if (!found.all().isEmpty()) {
                throw Problem.invalid(found.all().stream()
                                .map(mistake -> new Problem.Field(mistake.path(), "rule-mistake", mistake.message()))
                                .toList())
                        .with("mistakes", found.all());
            }
            return draft;
        });
    }

    /** Every mistake in what was written; empty where it may be kept. */
    List<Mistake> written(JsonNode parameters, JsonNode rules) {
        Findings found = new Findings(words, expressions);
        Draft draft = Draft.read(parameters, rules, json, found);
        return check(draft.parameters(), draft.rules(), found);
    }

    /** As {@link #written}, of rules at hand. */
    public List<Mistake> of(Map<String, Parameter> parameters, List<Rule> rules) {
        return check(parameters, rules, new Findings(words, expressions));
    }

    private List<Mistake> check(Map<String, Parameter> parameters, List<Rule> rules, Findings found) {
        parameters.forEach((name, parameter) -> parameter("parameters." + name, name, parameter, found));
        Map<String, FieldType> params = Scope.types(parameters);
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            String path = "rules[" + i + "]";
            Rule rule = rules.get(i);
            if (rule == null) {
                continue;
            }
            key(path + ".key", rule.key(), keys, found);
            rule(path, rule, params, found);
        }
        return found.all();
    }

    /** The roles that an owner, a signature or a step may name. */
    public Collection<String> roles() {
        Set<String> roles = new TreeSet<>();
        permissions.operations().forEach(operation -> roles.addAll(permissions.rolesOf(operation)));
        roles.removeAll(Set.of(Permissions.ANYONE, Permissions.EVERYONE));
        return roles;
    }

    /** The kinds of notices that a step may send. */
    public Collection<String> notices() {
        Set<String> names = new TreeSet<>();
        notices.forEach(feature -> names.addAll(feature.notices()));
        return names;
    }

    private void rule(String path, Rule rule, Map<String, FieldType> params, Findings found) {
        if (rule instanceof Rule.Obligation once) {
            duty(path, params, found).obligation(once);
        } else if (rule instanceof Rule.Recurring again) {
            duty(path, params, found).recurring(again);
        } else if (rule instanceof Rule.Gate gate) {
            new GateCheck(path, offers.actions(), roles(), found).gate(gate, params);
        } else if (rule instanceof Rule.Required required) {
            new GateCheck(path, offers.actions(), roles(), found).required(required);
        } else if (rule instanceof Rule.Figure figure) {
            found.offer(path + ".figure", figure.figure(), offers.figures(), "unknown-figure");
            found.needsExpression(path + ".value", figure.value(), Scope.params(params), Wanted.amount);
        } else if (rule instanceof Rule.Counted counted && found.needs(path + ".counts", counted.counts())) {
            for (int i = 0; i < counted.counts().size(); i++) {
                found.offer(path + ".counts[" + i + "]", counted.counts().get(i), offers.events(), "unknown-event");
            }
            if (counted.of() != null) {
                found.offer(path + ".of", counted.of(), offers.actions(), "unknown-action");
            }
        }
    }

    private DutyCheck duty(String path, Map<String, FieldType> params, Findings found) {
        return new DutyCheck(path, params, offers.events(), roles(), notices(), found);
    }

    private static void key(String path, String key, Set<String> before, Findings found) {
        if (found.needs(path, key)) {
            if (!KEY.matcher(key).matches()) {
                found.add(path, "key-form", key);
            } else if (!before.add(key)) {
                found.add(path, "key-twice", key);
            }
        }
    }

    private static void parameter(String path, String name, Parameter parameter, Findings found) {
        if (!NAME.matcher(name).matches()) {
            found.add(path, "name-form", name);
        }
        if (parameter == null || !found.needs(path + ".type", parameter.type())) {
            return;
        }
        found.needs(path + ".zh", parameter.zh());
        found.needs(path + ".en", parameter.en());
        if (parameter.given() != null && !parameter.type().fits(parameter.given())) {
            found.add(path + ".default", "figure-form", parameter.type());
        }
    }
}
