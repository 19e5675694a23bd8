package org.aftercare.regulations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import static java.util.stream.Collectors.groupingBy;

/**
 * All rules of all adopted regulations at one moment: those in force, and every former version, because what was opened
 * under it stays under it. Immutable.
 */
public final class Rulebook {
    private record Place(UUID articleId, int version, String key) {}

    /** In the order of the regulations, so that of several gates always the same speaks first. */
    private final Map<Place, Bound<?>> byPlace = new LinkedHashMap<>();

    private final Map<String, List<Bound<Rule.Obligation>>> openers = new HashMap<>();
    private final Map<String, List<Bound<Rule.Gate>>> gates;
    private final Map<String, List<Bound<Rule.Required>>> required;
    private final List<Bound<Rule.Recurring>> recurring;
    private final List<Bound<Rule.Figure>> figures;
    private final Map<String, Set<UUID>> heard = new HashMap<>();
    private final Map<Bound<?>, Scope> scopes = Collections.synchronizedMap(new IdentityHashMap<>());

    public Rulebook(Collection<Bound<?>> all) {
        for (Bound<?> bound : all) {
            byPlace.put(
                    new Place(bound.articleId(), bound.version(), bound.rule().key()), bound);
            if (bound.rule() instanceof Rule.Duty duty) {
                hear(bound.articleId(), duty);
            }
        }
        inForce(Rule.Obligation.class).forEach(this::open);
        gates = inForce(Rule.Gate.class)
                .collect(groupingBy(bound -> bound.rule().action()));
        required = inForce(Rule.Required.class)
                .collect(groupingBy(bound -> bound.rule().action()));
        recurring = inForce(Rule.Recurring.class).toList();
        figures = inForce(Rule.Figure.class).toList();
    }

    /** The duties that an event of this kind may open now. */
    public List<Bound<Rule.Obligation>> openedBy(String kind) {
        return openers.getOrDefault(kind, List.of());
    }

    /** Whether an event of this kind may meet, cancel, break or pass on anything open, under any version. */
    public boolean settles(String kind) {
        return heard.containsKey(kind);
    }

    /** The articles of which something open may be settled by an event of this kind. */
    public Set<UUID> hearing(String kind) {
        return heard.getOrDefault(kind, Set.of());
    }

    /** Everything that binds now. */
    public Stream<Bound<?>> inForce() {
        return byPlace.values().stream().filter(Bound::inForce);
    }

    /** The rule under which something was opened; null where the version is not known. */
    public Bound<?> at(UUID articleId, int version, String key) {
        return byPlace.get(new Place(articleId, version, key));
    }

    public List<Bound<Rule.Recurring>> recurring() {
        return recurring;
    }

    /** The one in force under this key; null where there is none. */
    public Bound<Rule.Recurring> recurring(UUID articleId, String key) {
        return recurring.stream()
                .filter(bound -> bound.articleId().equals(articleId)
                        && bound.rule().key().equals(key))
                .findFirst()
                .orElse(null);
    }

    public List<Bound<Rule.Gate>> gates(String action) {
        return gates.getOrDefault(action, List.of());
    }

    /** What the expressions of a gate may speak of, made once. @param facts the fields of its action */
    public Scope scope(Bound<Rule.Gate> gate, Map<String, FieldType> facts) {
        return scopes.computeIfAbsent(gate, first -> Scope.facts(facts, Scope.types(first.parameters())));
    }

    public List<Bound<Rule.Required>> required(String action) {
        return required.getOrDefault(action, List.of());
    }

    /** Those that set this figure; the smallest of several counts. */
    public List<Bound<Rule.Figure>> figures(String name) {
        return figures.stream()
                .filter(bound -> bound.rule().figure().equals(name))
                .toList();
    }

    private void open(Bound<Rule.Obligation> bound) {
        bound.rule().opens().stream()
                .map(Rule.On::on)
                .distinct()
                .forEach(kind -> openers.computeIfAbsent(kind, first -> new ArrayList<>())
                        .add(bound));
    }

    private void hear(UUID articleId, Rule.Duty duty) {
        Stream<Rule.On> on = duty instanceof Rule.Obligation once
                ? Stream.of(once.met(), once.cancelled(), once.broken()).flatMap(List::stream)
                : duty instanceof Rule.Recurring again
                        ? Stream.of(again.met(), again.ends()).flatMap(List::stream)
                        : Stream.empty();
        Stream.concat(on.map(Rule.On::on), duty.passes().stream().map(Rule.Pass::on))
                .forEach(kind ->
                        heard.computeIfAbsent(kind, first -> new HashSet<>()).add(articleId));
    }

    @SuppressWarnings("unchecked")
    private <R extends Rule> Stream<Bound<R>> inForce(Class<R> kind) {
        return byPlace.values().stream()
                .filter(bound -> bound.inForce() && kind.isInstance(bound.rule()))
                .map(bound -> (Bound<R>) bound);
    }
}
