package org.aftercare.approvals;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Subject;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Words;
import org.aftercare.regulations.Bound;
import org.aftercare.regulations.Expressions;
import org.aftercare.regulations.GuardedAction;
import org.aftercare.regulations.Rule;
import org.aftercare.regulations.Rulebook;
import org.aftercare.regulations.Rulebooks;

/** What the articles in force demand before a guarded action may be done. */
@ApplicationScoped
public class Gates {
    @Inject
    Rulebooks rulebooks;

    @Inject
    Expressions expressions;

    @Inject
    GuardedActions actions;

    @Inject
    SignedRequests signed;

    @Inject
    Passages passages;

    @Inject
    Words words;

    @Inject
    Clock clock;

    /**
     * Passes all gates of an action, in the caller's transaction, and keeps that they were passed; a request for
     * signatures is used up by it.
     *
     * @param action as the feature declares it
     * @param subject what it is done to
     * @param branchId whose people sign; null: the whole company's
     * @param facts the record that the feature declares for the action
     * @throws Problem 400 naming every field that must be filled; 409 with the article and its sentence; 409
     *     {@code approval-required} telling who has to sign
     */
    public Uni<Void> require(String action, Subject subject, UUID branchId, Record facts) {
        GuardedAction guarded = actions.named(action);
        Facts shown = actions.shown(guarded, facts);
        return inForce().chain(gates -> {
            List<Bound<?>> passed = new ArrayList<>(filled(gates.required(action), shown, field -> true));
            List<Bound<Rule.Gate>> met = gates.applying(guarded, shown, branchId);
            met.forEach(gate -> Refusal.check(gates.refusal(gate, guarded, shown, branchId)));
            passed.addAll(met);
            List<GateAsked> toSign = met.stream()
                    .filter(gate -> gate.rule().signatures() != null)
                    .map(gate -> new GateAsked(gate, guarded, subject, branchId, shown))
                    .toList();
            return use(toSign, 0).chain(() -> passages.keep(passed, action, subject, branchId));
        });
    }

    /**
     * Asks first of all for the fields that articles want filled, before the rest of the action is looked at.
     *
     * @param known what the form says of the action's facts, by name; null: left blank. Others are not asked for yet
     * @throws Problem 400 naming every blank field, and the article
     */
    public Uni<Void> filled(String action, Map<String, ?> known) {
        Facts facts = actions.known(known);
        return inForce()
                .invoke(gates -> filled(gates.required(action), facts, known::containsKey))
                .replaceWithVoid();
    }

    /** The gates of this moment, in the caller's open session. */
    public Uni<GatesInForce> inForce() {
        return rulebooks.standing().map(now -> inForce(now.rulebook(), now.zone()));
    }

    /** The gates of this moment, of a rulebook at hand. */
    public GatesInForce inForce(Rulebook rules, ZoneId zone) {
        return new GatesInForce(rules, expressions, actions, clock.instant(), zone);
    }

    private Uni<Void> use(List<GateAsked> gates, int next) {
        return next == gates.size()
                ? Uni.createFrom().voidItem()
                : signed.use(gates.get(next)).chain(() -> use(gates, next + 1));
    }

    private List<Bound<Rule.Required>> filled(List<Bound<Rule.Required>> rules, Facts facts, Predicate<String> asked) {
        List<Problem.Field> blank = new ArrayList<>();
        Bound<?> first = null;
        for (Bound<Rule.Required> rule : rules) {
            for (String field : rule.rule().fields()) {
                if (asked.test(field)
                        && facts.isBlank(field)
                        && blank.stream().noneMatch(one -> one.field().equals(field))) {
                    blank.add(new Problem.Field(field, "missing", words.say("violation.NotBlank", label(field))));
                    first = first == null ? rule : first;
                }
            }
        }
        if (!blank.isEmpty()) {
            throw Problem.invalid(blank).article(first.ref()).with("articleId", first.articleId());
        }
        return rules;
    }

    private String label(String field) {
        return words.knows("label." + field) ? words.say("label." + field) : words.say("fact." + field);
    }
}
