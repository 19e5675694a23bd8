package org.aftercare.approvals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.aftercare.kernel.Bilingual;
import org.aftercare.regulations.Bound;
import org.aftercare.regulations.Expressions;
import org.aftercare.regulations.FieldType;
import org.aftercare.regulations.GuardedAction;
import org.aftercare.regulations.Rule;
import org.aftercare.regulations.Rulebook;

/** The gates of all articles in force at one moment. Where no article speaks of an action, there is none. */
public final class GatesInForce {
    private static final Pattern FACT = Pattern.compile("\\bfacts\\.(\\w+)");
    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

    /** The facts that an expression names; rules are few, and this is asked at every page. */
    private static final Map<String, Set<String>> NAMED = new ConcurrentHashMap<>();

    private final Rulebook rules;
    private final Expressions expressions;
    private final GuardedActions actions;
    private final Instant now;
    private final ZoneId zone;

    GatesInForce(Rulebook rules, Expressions expressions, GuardedActions actions, Instant now, ZoneId zone) {
        this.rules = rules;
        this.expressions = expressions;
        this.actions = actions;
        this.now = now;
        this.zone = zone;
    }

    /**
     * Why the action would be refused, as far as that is known before it is tried; null: nothing speaks against it.
     * Gates that ask for facts not known yet are not asked, nor are signatures: those are asked for by trying.
     *
     * @param known some of the action's facts, by name
     */
    public Refusal refusal(String action, UUID branchId, Map<String, ?> known) {
        return refusals(action, branchId, known).stream().findFirst().orElse(null);
    }

    /** As {@link #refusal}, but everything that speaks against it: a screen tells all that is missing at once. */
    public List<Refusal> refusals(String action, UUID branchId, Map<String, ?> known) {
        GuardedAction guarded = actions.named(action);
        List<Bound<Rule.Gate>> gates = rules.gates(action);
        if (gates.isEmpty()) {
            return List.of();
        }
        Facts facts = actions.known(known);
        return gates.stream()
                .filter(gate -> known.keySet().containsAll(asked(gate.rule())))
                .filter(gate -> applies(gate, guarded, facts, branchId))
                .map(gate -> refusal(gate, guarded, facts, branchId))
                .filter(Objects::nonNull)
                .toList();
    }

    List<Bound<Rule.Required>> required(String action) {
        return rules.required(action);
    }

    /** The gates that the action meets with these facts. */
    List<Bound<Rule.Gate>> applying(GuardedAction action, Facts facts, UUID branchId) {
        return rules.gates(action.name()).stream()
                .filter(gate -> applies(gate, action, facts, branchId))
                .toList();
    }

    /** Why the gate's condition refuses; null where it holds or there is none. */
    Refusal refusal(Bound<Rule.Gate> gate, GuardedAction action, Facts facts, UUID branchId) {
        return holds(gate.rule().condition(), gate, action, facts, branchId)
                ? null
                : Refusal.by(gate, code(gate.rule()), sentence(gate, facts));
    }

    private boolean applies(Bound<Rule.Gate> gate, GuardedAction action, Facts facts, UUID branchId) {
        return holds(gate.rule().when(), gate, action, facts, branchId);
    }

    private boolean holds(String condition, Bound<Rule.Gate> gate, GuardedAction action, Facts facts, UUID branchId) {
        if (condition == null) {
            return true;
        }
        Map<String, FieldType> fields = FieldType.of(action.facts());
        Map<String, Object> speaks = new HashMap<>();
        speaks.put("facts", FieldType.read(fields, facts.json(), zone));
        speaks.put("params", gate.params());
        speaks.put("branch", branchId == null ? null : branchId.toString());
        speaks.put("at", now);
        speaks.put("zone", zone.getId());
        return expressions.holds(condition, rules.scope(gate, fields), speaks);
    }

    private static String code(Rule.Gate gate) {
        return gate.refusal() == null || gate.refusal().code() == null
                ? "gate-closed"
                : gate.refusal().code();
    }

    /** The rule's own words, with the facts they name; null: the general ones. */
    static Bilingual sentence(Bound<Rule.Gate> gate, Facts facts) {
        Rule.Refusing says = gate.rule().refusal();
        return says == null || says.zh() == null
                ? null
                : new Bilingual(filled(says.zh(), gate, facts), filled(says.en(), gate, facts));
    }

    private static String filled(String sentence, Bound<Rule.Gate> gate, Facts facts) {
        return BLANK.matcher(sentence)
                .replaceAll(
                        blank -> java.util.regex.Matcher.quoteReplacement(facts.shown(blank.group(1), gate.params())));
    }

    private static Set<String> asked(Rule.Gate gate) {
        return Stream.of(gate.when(), gate.condition())
                .filter(Objects::nonNull)
                .flatMap(text -> NAMED.computeIfAbsent(text, GatesInForce::named).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> named(String expression) {
        return FACT.matcher(expression).results().map(fact -> fact.group(1)).collect(Collectors.toSet());
    }
}
