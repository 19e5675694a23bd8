package org.aftercare.obligations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Entry;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Bilingual;
import org.aftercare.obligations.ObligationEvents.DueChanged;
import org.aftercare.obligations.ObligationEvents.OfDuty;
import org.aftercare.regulations.Bound;
import org.aftercare.regulations.Rule;
import org.aftercare.regulations.Rulebook;

/** Writes what became of duties into the journal: on the page of each, and of whatever it is about. */
@ApplicationScoped
class DutyJournal {
    private static final Map<PlannedStep.Kind, String> KINDS = Map.of(
            PlannedStep.Kind.remind, ObligationEvents.REMINDED,
            PlannedStep.Kind.tell, ObligationEvents.TOLD,
            PlannedStep.Kind.missed, ObligationEvents.MISSED,
            PlannedStep.Kind.escalate, ObligationEvents.ESCALATED);

    @Inject
    Journal journal;

    /** All these steps at once. */
    Uni<Void> steps(List<Acted> acted, Rulebook rulebook, Instant at) {
        return journal.recordAll(acted.stream()
                .map(one -> entry(
                        KINDS.get(one.step().kind()),
                        one.obligation(),
                        at,
                        null,
                        payload(one.obligation(), rulebook, one.step().to(), null, null)))
                .toList());
    }

    /** What a person did about one: reported, waived, handed over. */
    Uni<Void> verb(String kind, Obligation one, Rulebook rulebook, String note, String person, Subject... also) {
        List<Subject> about = new ArrayList<>(about(one));
        about.addAll(List.of(also));
        return journal.record(
                kind, one.branchId, payload(one, rulebook, null, note, person), about.toArray(Subject[]::new));
    }

    /** @param before the due moment of each until now */
    Uni<Void> dueChanged(List<Obligation> moved, Map<UUID, Instant> before, Rulebook rulebook, Instant at, UUID actor) {
        return journal.recordAll(moved.stream()
                .map(one -> {
                    Bilingual duty = name(one, rulebook);
                    return entry(
                            ObligationEvents.DUE_CHANGED,
                            one,
                            at,
                            actor,
                            new DueChanged(
                                    ref(one, rulebook),
                                    duty.zh(),
                                    duty.en(),
                                    one.subjectLabel,
                                    before.get(one.id),
                                    one.dueAt));
                })
                .toList());
    }

    private static Entry entry(String kind, Obligation one, Instant at, UUID actor, Record payload) {
        return new Entry(at, kind, one.branchId, actor, payload, about(one));
    }

    private static List<Subject> about(Obligation one) {
        return List.of(Subject.of("obligation", one.id), one.subject());
    }

    private static OfDuty payload(Obligation one, Rulebook rulebook, String to, String note, String person) {
        Bilingual duty = name(one, rulebook);
        return new OfDuty(
                ref(one, rulebook),
                duty.zh(),
                duty.en(),
                one.subjectLabel,
                one.dueAt,
                one.occurrence,
                to,
                note,
                person);
    }

    private static String ref(Obligation one, Rulebook rulebook) {
        Bound<?> bound = rulebook.at(one.articleId, one.articleVersion, one.ruleKey);
        return bound == null ? "" : bound.ref();
    }

    private static Bilingual name(Obligation one, Rulebook rulebook) {
        Bound<?> bound = rulebook.at(one.articleId, one.articleVersion, one.ruleKey);
        return bound == null ? new Bilingual("", "") : ((Rule.Duty) bound.rule()).name();
    }
}
