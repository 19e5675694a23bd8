package org.aftercare.obligations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import org.aftercare.kernel.Ids;
import org.aftercare.regulations.Bound;
import org.aftercare.regulations.Rule;
import org.aftercare.staff.OfficeHours;

/** How duties begin: opened by an event, or because their time has come again. */
record Beginnings(Grounds grounds) {
    /** What a thing is called on lists: the field of its kind's name, else the first of these that the payload tells. */
    private static final List<String> LABELS = List.of("number", "name", "serial", "label", "title");

    private static final int MOST_AT_ONCE = 400;

    /** Opens every duty that the rules in force open with this event. */
    void open(Happening event, Changes changes) {
        for (Bound<Rule.Obligation> bound : grounds.rulebook().openedBy(event.kind())) {
            Reading reading = grounds.readings().of(bound, event);
            UUID subject = grounds.subject(bound.rule().subject(), event);
            if (subject != null && reading.any(bound.rule().opens(), event.kind())) {
                changes.opened.add(opened(bound, reading, subject, event));
            }
        }
        for (Bound<Rule.Recurring> bound : grounds.rulebook().recurring()) {
            if (begins(bound.rule(), event.kind())) {
                begin(bound, event, changes);
            }
        }
    }

    /** Whether an event of this kind may begin it. */
    static boolean begins(Rule.Recurring rule, String kind) {
        return rule.begins().stream().anyMatch(on -> on.on().equals(kind));
    }

    private Obligation opened(Bound<Rule.Obligation> bound, Reading reading, UUID subject, Happening event) {
        Rule.Obligation rule = bound.rule();
        OfficeHours hours = grounds.hours().apply(event.branchId());
        String occurrence = reading.text(rule.occurrence());
        Obligation one = made(bound, event.at());
        one.occurrence = occurrence == null ? event.at().toString() : occurrence;
        one.subjectKind = rule.subject();
        one.subjectId = subject;
        one.subjectLabel = label(rule.subject(), event.payload());
        one.branchId = event.branchId();
        one.customerId = event.idOf("customer");
        one.clock = rule.clock();
        one.openedBy = event.kind();
        one.opened = event.payload();
        own(one, rule, reading);
        one.due(reading.term(rule.due()).due(hours));
        Reading later = grounds.readings().of(bound, event.at(), event.branchId(), event.kind(), event.payload());
        StepPlan plan = new StepPlan(hours, later);
        one.visibleFrom = plan.visible(rule.visible(), event.at(), one.dueAt);
        one.plan(plan.of(rule, event.at(), one.dueAt));
        return one;
    }

    private void begin(Bound<Rule.Recurring> bound, Happening event, Changes changes) {
        Reading reading = grounds.readings().of(bound, event);
        UUID subject = grounds.subject(bound.rule().each(), event);
        if (subject == null || !reading.any(bound.rule().begins(), event.kind())) {
            return;
        }
        Recurrence again = new Recurrence();
        again.articleId = bound.articleId();
        again.ruleKey = bound.rule().key();
        again.subjectKind = bound.rule().each();
        again.subjectId = subject;
        again.subjectLabel = label(bound.rule().each(), event.payload());
        again.branchId = event.branchId();
        again.customerId = event.idOf("customer");
        again.openedBy = event.kind();
        again.opened = event.payload();
        again.again(event.at());
        again.untilAt = grounds.readings()
                .of(bound, event.at(), event.branchId(), event.kind(), event.payload())
                .moment(bound.rule().until());
        changes.begun.add(again);
    }

    /** Opens what has come up to now of a duty that comes again, and says when to look next. */
    void come(Recurrence again, Bound<Rule.Recurring> bound, Instant now, Changes changes) {
        OfficeHours hours = grounds.hours().apply(again.branchId);
        for (int i = 0; i < MOST_AT_ONCE && again.nextAt != null && !again.nextAt.isAfter(now); i++) {
            Instant at = again.nextAt;
            if (again.untilAt != null && !at.isBefore(again.untilAt)) {
                again.nextAt = null;
                break;
            }
            Reading reading = grounds.readings().of(bound, at, again.branchId, again.openedBy, again.opened);
            Rhythm.Opening opening =
                    Rhythms.of(bound.rule().cycle(), reading).open(hours, at, again.since, again.times);
            again.nextAt = opening.next();
            for (Occurrence occurrence : opening.occurrences()) {
                again.times++;
                changes.opened.add(came(again, bound, reading, occurrence, at));
            }
        }
        changes.again.add(again);
    }

    private Obligation came(
            Recurrence again, Bound<Rule.Recurring> bound, Reading reading, Occurrence occurrence, Instant at) {
        Obligation one = made(bound, at);
        one.occurrence = occurrence.key();
        one.subjectKind = again.subjectKind;
        one.subjectId = again.subjectId;
        one.subjectLabel = again.subjectLabel;
        one.branchId = again.branchId;
        one.customerId = again.customerId;
        one.openedBy = again.openedBy;
        one.opened = again.opened;
        own(one, bound.rule(), reading);
        one.due(occurrence.reason());
        one.visibleFrom = occurrence.visibleFrom();
        one.plan(new StepPlan(grounds.hours().apply(again.branchId), reading).of(bound.rule(), at, one.dueAt));
        return one;
    }

    /** The open one counts anew from when the one before was done, late. */
    void restart(Obligation open, Bound<Rule.Recurring> bound, Instant at) {
        OfficeHours hours = grounds.hours().apply(open.branchId);
        Reading reading = grounds.readings().of(bound, at, open.branchId, open.openedBy, open.opened);
        Rhythm rhythm = Rhythms.of(bound.rule().cycle(), reading);
        Occurrence anew = rhythm.open(hours, at, at, Integer.parseInt(open.occurrence) - 1)
                .occurrences()
                .get(0);
        open.due(anew.reason());
        open.visibleFrom = anew.visibleFrom();
        open.plan(new StepPlan(hours, reading).of(bound.rule(), at, open.dueAt));
    }

    private static Obligation made(Bound<?> bound, Instant at) {
        Obligation one = new Obligation();
        one.id = Ids.next();
        one.articleId = bound.articleId();
        one.articleVersion = bound.version();
        one.ruleKey = bound.rule().key();
        one.openedAt = at;
        return one;
    }

    private static void own(Obligation one, Rule.Duty rule, Reading reading) {
        if (rule.owner() != null) {
            one.ownerRole = rule.owner().role();
            one.ownerId = reading.id(rule.owner().person());
        }
    }

    /** Branches and the company are named by their own records. */
    private static String label(String kind, JsonNode payload) {
        if (kind.equals(Grounds.BRANCH) || kind.equals(Grounds.COMPANY)) {
            return "";
        }
        return Stream.concat(Stream.of(kind), LABELS.stream())
                .map(name -> payload.path(name).asText(null))
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse("");
    }
}
