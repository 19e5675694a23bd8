package org.aftercare.regulations;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aftercare.regulations.Expressions.Wanted;
import org.aftercare.regulations.Offers.Offer;

/** Whether a gate can be asked and passed as it is written, and required fields be found. */
final class GateCheck {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final String path;
    private final Map<String, Offer> actions;
    private final Collection<String> roles;
    private final Findings found;

    GateCheck(String path, Map<String, Offer> actions, Collection<String> roles, Findings found) {
        this.path = path;
        this.actions = actions;
        this.roles = roles;
        this.found = found;
    }

    void gate(Rule.Gate gate, Map<String, FieldType> params) {
        Offer action = found.offer(path + ".action", gate.action(), actions, "unknown-action");
        if (gate.partOf() != null) {
            found.offer(path + ".partOf", gate.partOf(), actions, "unknown-action");
        }
        if (gate.condition() == null && gate.signatures() == null) {
            found.add(path, "gate-demands-nothing");
        }
        if (gate.signatures() != null) {
            signatures(path + ".signatures", gate.signatures());
        }
        if (action == null) {
            return;
        }
        Scope scope = Scope.facts(action.fields(), params);
        found.expression(path + ".when", gate.when(), scope, Wanted.condition);
        found.expression(path + ".condition", gate.condition(), scope, Wanted.condition);
        if (gate.refusal() != null) {
            sentence(path + ".refusal.zh", gate.refusal().zh(), scope);
            sentence(path + ".refusal.en", gate.refusal().en(), scope);
        }
    }

    void required(Rule.Required required) {
        Offer action = found.offer(path + ".action", required.action(), actions, "unknown-action");
        if (found.needs(path + ".fields", required.fields()) && action != null) {
            required.fields()
                    .forEach(field ->
                            named(path + ".fields", field, action.fields().keySet()));
        }
    }

    private void signatures(String place, Rule.Signatures signatures) {
        found.needs(place + ".mode", signatures.mode());
        if (found.needs(place + ".by", signatures.by())) {
            signatures.by().stream()
                    .filter(role -> role == null || !roles.contains(role))
                    .forEach(role -> found.unknown(place + ".by", "unknown-role", roles, role));
        }
    }

    /** {name} in a refusal is filled from the facts, else from the article's figures. */
    private void sentence(String place, String sentence, Scope scope) {
        if (found.needs(place, sentence)) {
            Set<String> known = new TreeSet<>();
            scope.structs().values().forEach(struct -> known.addAll(struct.keySet()));
            Matcher filled = PLACE.matcher(sentence);
            while (filled.find()) {
                named(place, filled.group(1), known);
            }
        }
    }

    private void named(String place, String name, Set<String> known) {
        if (!known.contains(name)) {
            found.unknown(place, "unknown-fact", known, name);
        }
    }
}
