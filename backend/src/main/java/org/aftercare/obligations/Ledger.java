package org.aftercare.obligations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import org.aftercare.journal.Subject;
import org.aftercare.regulations.Bound;
import org.aftercare.regulations.Rule;
import org.aftercare.regulations.Rulebook;

/** The duties of a past that is gone through in the order of time, in memory until it is written at once. */
final class Ledger {
    private final Course course;
    private final Rulebook rulebook;
    private final UUID company;
    private final Set<UUID> articles;
    private final boolean alsoSettled;
    private final Instant since;

    private final Map<UUID, Obligation> all = new LinkedHashMap<>();
    private final Map<UUID, List<Obligation>> unsettled = new HashMap<>();
    private final Map<UUID, List<Recurrence>> recurring = new HashMap<>();
    /** What has yet to open, and what comes again when it is missed, each by its moment. */
    private final PriorityQueue<Recurrence> coming =
            new PriorityQueue<>(Comparator.comparing((Recurrence one) -> one.nextAt));

    private final PriorityQueue<Obligation> awaited =
            new PriorityQueue<>(Comparator.comparing((Obligation one) -> one.dueAt));

    /**
     * @param articles whose duties are kept; null: all
     * @param since what was due or settled before is not kept
     */
    Ledger(Course course, Rulebook rulebook, UUID company, Set<UUID> articles, boolean alsoSettled, Instant since) {
        this.course = course;
        this.rulebook = rulebook;
        this.company = company;
        this.articles = articles;
        this.alsoSettled = alsoSettled;
        this.since = since;
    }

    /** What stands for the company and each branch comes from then on. */
    void begin(Collection<UUID> branches, Instant since) {
        for (Bound<Rule.Recurring> bound : rulebook.recurring()) {
            if (bound.rule().each().equals(Grounds.COMPANY)) {
                stand(bound, company, null, since);
            } else if (bound.rule().each().equals(Grounds.BRANCH)) {
                branches.stream().filter(Objects::nonNull).forEach(branch -> stand(bound, branch, branch, since));
            }
        }
    }

    private void stand(Bound<Rule.Recurring> bound, UUID subject, UUID branch, Instant since) {
        Recurrence one = new Recurrence();
        one.articleId = bound.articleId();
        one.ruleKey = bound.rule().key();
        one.subjectKind = bound.rule().each();
        one.subjectId = subject;
        one.subjectLabel = "";
        one.branchId = branch;
        one.opened = JsonNodeFactory.instance.objectNode();
        one.again(since);
        add(one);
    }

    void happen(Happening event) {
        goOnTo(event.at());
        Set<UUID> about = new LinkedHashSet<>();
        about.add(company);
        if (event.branchId() != null) {
            about.add(event.branchId());
        }
        event.subjects().stream().map(Subject::id).forEach(about::add);
        List<Obligation> owed = about.stream()
                .flatMap(id -> unsettled.getOrDefault(id, List.of()).stream())
                .toList();
        List<Recurrence> again = about.stream()
                .flatMap(id -> recurring.getOrDefault(id, List.of()).stream())
                .toList();
        take(course.happen(event, owed, again));
    }

    /**
     * Up to now: what has come until then, and what was missed. Only what lies ahead is left to the tick. Where only what
     * still runs is wanted, what comes again does so from now on.
     */
    void close(Instant now) {
        if (!alsoSettled) {
            recurrences().forEach(one -> one.again(now));
        }
        goOnTo(now);
        for (Obligation one : all.values()) {
            if (one.isOpen() && one.isLate(now)) {
                one.miss();
            }
            one.goOnFrom(now);
        }
    }

    List<Obligation> obligations() {
        return all.values().stream()
                .filter(one -> alsoSettled || one.settledAt == null)
                .filter(one -> one.dueAt == null || !one.dueAt.isBefore(since))
                .filter(one -> one.settledAt == null || !one.settledAt.isBefore(since))
                .toList();
    }

    List<Recurrence> recurrences() {
        return recurring.values().stream().flatMap(List::stream).toList();
    }

    private void goOnTo(Instant at) {
        while (true) {
            Recurrence next = coming.peek();
            Obligation late = awaited.peek();
            boolean comes = next != null && !next.nextAt.isAfter(at);
            boolean missed = late != null && late.dueAt.isBefore(at);
            if (missed && (!comes || late.dueAt.isBefore(next.nextAt))) {
                awaited.poll();
                miss(late);
            } else if (comes) {
                coming.poll();
                come(next);
            } else {
                return;
            }
        }
    }

    /** What comes so long after the last time comes also after it was missed. */
    private void miss(Obligation late) {
        if (late.isOpen()) {
            late.miss();
            recurring.getOrDefault(late.subjectId, List.of()).stream()
                    .filter(one -> one.isOf(late) && one.nextAt == null)
                    .forEach(one -> {
                        one.again(late.dueAt);
                        coming.add(one);
                    });
        }
    }

    private void come(Recurrence one) {
        Bound<Rule.Recurring> bound = rulebook.recurring(one.articleId, one.ruleKey);
        if (bound != null) {
            Changes changes = new Changes();
            course.beginnings().come(one, bound, one.nextAt, changes);
            take(changes);
        }
    }

    private void take(Changes changes) {
        for (Obligation one : changes.changed) {
            if (awaited.remove(one) && one.isOpen()) {
                awaited.add(one);
            }
            if (one.settledAt != null) {
                unsettled.getOrDefault(one.subjectId, new ArrayList<>()).remove(one);
                if (!alsoSettled) {
                    all.remove(one.id);
                }
            }
        }
        changes.ended.forEach(one -> {
            recurring.getOrDefault(one.subjectId, new ArrayList<>()).remove(one);
            coming.remove(one);
        });
        changes.begun.stream().filter(this::isKept).forEach(this::add);
        for (Recurrence one : changes.again) {
            coming.remove(one);
            if (one.nextAt != null && alsoSettled) {
                coming.add(one);
            }
        }
        changes.opened.stream().filter(this::isNew).forEach(this::add);
    }

    private boolean isKept(Recurrence one) {
        return (articles == null || articles.contains(one.articleId))
                && recurring.getOrDefault(one.subjectId, List.of()).stream()
                        .noneMatch(there -> there.articleId.equals(one.articleId) && there.ruleKey.equals(one.ruleKey));
    }

    private boolean isNew(Obligation one) {
        return (articles == null || articles.contains(one.articleId))
                && unsettled.getOrDefault(one.subjectId, List.of()).stream()
                        .noneMatch(there ->
                                there.isOf(one.articleId, one.ruleKey) && there.occurrence.equals(one.occurrence));
    }

    private void add(Recurrence one) {
        one.times = (int) all.values().stream().filter(one::isOf).count();
        recurring.computeIfAbsent(one.subjectId, first -> new ArrayList<>()).add(one);
        if (one.nextAt != null && alsoSettled) {
            coming.add(one);
        }
    }

    private void add(Obligation one) {
        all.put(one.id, one);
        if (one.settledAt == null) {
            unsettled.computeIfAbsent(one.subjectId, first -> new ArrayList<>()).add(one);
            Bound<?> bound = rulebook.at(one.articleId, one.articleVersion, one.ruleKey);
            if (one.dueAt != null && bound != null && Course.isEvery(bound)) {
                awaited.add(one);
            }
        }
    }
}
