package org.aftercare.obligations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.aftercare.kernel.Ids;
import org.aftercare.regulations.Bound;
import org.aftercare.regulations.Cycle;
import org.aftercare.regulations.Rule;

/**
 * The course of duties: what an event does to those that are owed, and which it opens. The same for what happens now and
 * for what is read back from the journal; it reads and writes nothing.
 */
final class Course {
    private static final Comparator<Obligation> OPEN_FIRST = Comparator.comparing(Obligation::isOpen)
            .reversed()
            .thenComparing(one -> one.dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(one -> one.occurrence);

    private final Grounds grounds;
    private final Beginnings beginnings;

    Course(Grounds grounds) {
        this.grounds = grounds;
        this.beginnings = new Beginnings(grounds);
    }

    Beginnings beginnings() {
        return beginnings;
    }

    /**
     * Settles what the event settles, then opens what it opens.
     *
     * @param unsettled what is owed, or was missed and not done yet, about the event's subjects
     * @param recurring what comes again about them
     */
    Changes happen(Happening event, Collection<Obligation> unsettled, Collection<Recurrence> recurring) {
        Changes changes = new Changes();
        List<Obligation> about = unsettled.stream()
                .filter(one -> grounds.isAbout(event, one.subjectKind, one.subjectId))
                .toList();
        Map<Object, List<Obligation>> again = new LinkedHashMap<>();
        for (Obligation one : about) {
            Bound<?> bound = grounds.rulebook().at(one.articleId, one.articleVersion, one.ruleKey);
            if (bound != null && bound.rule() instanceof Rule.Obligation once) {
                settle(event, one, once, reading(event, one, bound), changes);
            } else if (bound != null) {
                again.computeIfAbsent(List.of(one.articleId, one.ruleKey, one.subjectId), first -> new ArrayList<>())
                        .add(one);
            }
        }
        again.values().forEach(occurrences -> settleOneOf(event, occurrences, recurring, changes));
        recurring.forEach(one -> endIfOver(event, one, changes));
        beginnings.open(event, changes);
        return changes;
    }

    private Reading reading(Happening event, Obligation one, Bound<?> bound) {
        return grounds.readings().of(bound, event, one.openedBy, one.opened, one.occurrence);
    }

    private void settle(Happening event, Obligation one, Rule.Obligation rule, Reading reading, Changes changes) {
        if (reading.any(rule.cancelled(), event.kind())) {
            one.cancel(event.at(), event.actorId());
        } else if (reading.any(rule.met(), event.kind())) {
            one.meet(event.at(), event.actorId(), null);
        } else if (one.isOpen() && reading.any(rule.broken(), event.kind())) {
            changes.opened.add(lasting(one, event));
            one.broken(event.at(), event.actorId());
        } else if (!pass(event, one, rule, reading)) {
            return;
        }
        changes.changed.add(one);
    }

    /** What should last and was broken goes on to be owed from then. */
    private static Obligation lasting(Obligation broken, Happening event) {
        Obligation on = new Obligation();
        on.id = Ids.next();
        on.articleId = broken.articleId;
        on.articleVersion = broken.articleVersion;
        on.ruleKey = broken.ruleKey;
        on.occurrence = event.at().toString();
        on.subjectKind = broken.subjectKind;
        on.subjectId = broken.subjectId;
        on.subjectLabel = broken.subjectLabel;
        on.branchId = broken.branchId;
        on.customerId = broken.customerId;
        on.ownerRole = broken.ownerRole;
        on.ownerId = broken.ownerId;
        on.clock = broken.clock;
        on.openedAt = event.at();
        on.visibleFrom = event.at();
        on.openedBy = broken.openedBy;
        on.opened = broken.opened;
        return on;
    }

    private boolean pass(Happening event, Obligation one, Rule.Duty rule, Reading reading) {
        for (Rule.Pass pass : rule.passes()) {
            if (pass.on().equals(event.kind()) && reading.holds(pass.when())) {
                UUID to = pass.to() == null ? firstOwner(one, rule) : reading.id(pass.to());
                boolean other = !java.util.Objects.equals(to, one.ownerId);
                one.passTo(to);
                return other;
            }
        }
        return false;
    }

    /** Null: whoever has the role. */
    private UUID firstOwner(Obligation one, Rule.Duty rule) {
        Bound<?> bound = grounds.rulebook().at(one.articleId, one.articleVersion, one.ruleKey);
        return one.openedBy == null || rule.owner() == null || rule.owner().person() == null
                ? null
                : grounds.readings().of(bound, one.opening()).id(rule.owner().person());
    }

    /**
     * Of the occurrences of one duty an event meets one: what is owed now, else what was missed. Where the rule itself
     * tells them apart by {@code occurrence}, all that it means.
     */
    private void settleOneOf(
            Happening event, List<Obligation> occurrences, Collection<Recurrence> recurring, Changes changes) {
        occurrences.sort(OPEN_FIRST);
        boolean done = false;
        for (Obligation one : occurrences) {
            Bound<?> bound = grounds.rulebook().at(one.articleId, one.articleVersion, one.ruleKey);
            Rule.Recurring rule = (Rule.Recurring) bound.rule();
            Reading reading = reading(event, one, bound);
            boolean tellsApart = rule.met().stream()
                    .anyMatch(on -> on.when() != null && on.when().contains("occurrence"));
            if (reading.any(rule.ends(), event.kind())) {
                one.cancel(event.at(), event.actorId());
                changes.changed.add(one);
            } else if ((!done || tellsApart) && reading.any(rule.met(), event.kind())) {
                done = true;
                meet(event, one, occurrences, recurring, changes);
            } else if (pass(event, one, rule, reading)) {
                changes.changed.add(one);
            }
        }
    }

    private void meet(
            Happening event,
            Obligation one,
            List<Obligation> occurrences,
            Collection<Recurrence> recurring,
            Changes changes) {
        Bound<?> bound = grounds.rulebook().at(one.articleId, one.articleVersion, one.ruleKey);
        if (!isEvery(bound)) {
            one.meet(event.at(), event.actorId(), null);
            changes.changed.add(one);
            return;
        }
        List<Obligation> missed =
                occurrences.stream().filter(other -> !other.isOpen()).toList();
        missed.forEach(late -> late.meet(event.at(), event.actorId(), null));
        changes.changed.addAll(missed);
        if (!missed.isEmpty() && one.isOpen()) {
            restart(bound, one, event.at());
        } else {
            if (one.isOpen()) {
                one.meet(event.at(), event.actorId(), null);
            }
            again(one, event.at(), recurring, changes);
        }
        changes.changed.add(one);
    }

    /** Somebody said that one was done; it is settled already. */
    Changes doneByHand(Obligation one, List<Obligation> others, Collection<Recurrence> recurring, Instant at) {
        Changes changes = new Changes();
        changes.changed.add(one);
        Bound<?> bound = grounds.rulebook().at(one.articleId, one.articleVersion, one.ruleKey);
        if (isEvery(bound)) {
            List<Obligation> open = others.stream().filter(Obligation::isOpen).toList();
            open.forEach(next -> restart(bound, next, at));
            changes.changed.addAll(open);
            if (open.isEmpty()) {
                again(one, at, recurring, changes);
            }
        }
        return changes;
    }

    @SuppressWarnings("unchecked")
    private void restart(Bound<?> bound, Obligation open, Instant at) {
        beginnings.restart(open, (Bound<Rule.Recurring>) bound, at);
    }

    /** Done by hand or by an event: what comes so long after the last time counts from then. */
    private static void again(Obligation done, Instant at, Collection<Recurrence> recurring, Changes changes) {
        recurring.stream().filter(one -> one.isOf(done)).forEach(one -> {
            one.again(at);
            changes.again.add(one);
        });
    }

    static boolean isEvery(Bound<?> bound) {
        return bound.rule() instanceof Rule.Recurring rule && rule.cycle().shape() == Cycle.Shape.every;
    }

    private void endIfOver(Happening event, Recurrence one, Changes changes) {
        if (!grounds.isAbout(event, one.subjectKind, one.subjectId)) {
            return;
        }
        grounds.rulebook().recurring().stream()
                .filter(bound -> bound.articleId().equals(one.articleId)
                        && bound.rule().key().equals(one.ruleKey))
                .filter(bound -> grounds.readings()
                        .of(bound, event, one.openedBy, one.opened, "")
                        .any(bound.rule().ends(), event.kind()))
                .forEach(bound -> changes.ended.add(one));
    }
}
