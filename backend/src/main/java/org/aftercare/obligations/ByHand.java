package org.aftercare.obligations;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;
import org.aftercare.regulations.Bound;
import org.aftercare.regulations.Rule;
import org.aftercare.regulations.Rulebook;
import org.aftercare.regulations.Rulebooks;
import org.aftercare.staff.OfficeCalendars;
import org.aftercare.staff.Person;
import org.aftercare.staff.Role;
import org.aftercare.staff.StandIns;

/** What people do with a duty themselves: report it done, let it off, hand it to somebody. */
@ApplicationScoped
class ByHand {
    @Inject
    ObligationRows obligations;

    @Inject
    RecurrenceRows recurrences;

    @Inject
    Rulebooks rulebooks;

    @Inject
    OfficeCalendars calendars;

    @Inject
    Duties duties;

    @Inject
    DutyJournal journal;

    @Inject
    IfMatch ifMatch;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Only whoever owes it, and only where the rule leaves it to people to say so. */
    Uni<UUID> report(UUID id, String note) {
        Instant now = clock.instant();
        return on(id, (one, rulebook) -> {
            Bound<?> bound = rulebook.at(one.articleId, one.articleVersion, one.ruleKey);
            if (bound == null || !((Rule.Duty) bound.rule()).byHand()) {
                throw Problem.conflict("not-by-hand");
            }
            return mustBeMine(one)
                    .invoke(() -> one.report(now, caller.personId(), note))
                    .chain(() -> siblings(one))
                    .chain(others -> recurrences
                            .about(List.of(one.subjectId))
                            .chain(again -> calendars
                                    .place(one.branchId)
                                    .map(place -> new Course(duties.grounds(rulebook, place))
                                            .doneByHand(one, others, again, now))))
                    .chain(duties::write)
                    .chain(() -> journal.verb(ObligationEvents.REPORTED, one, rulebook, note, null));
        });
    }

    Uni<UUID> waive(UUID id, String reason) {
        return on(id, (one, rulebook) -> {
            one.waive(clock.instant(), caller.personId(), reason);
            return write(one).chain(() -> journal.verb(ObligationEvents.WAIVED, one, rulebook, reason, null));
        });
    }

    /** To somebody who works in the branch, or anywhere where it is the whole company's. */
    Uni<UUID> handOver(UUID id, UUID personId) {
        return on(
                id,
                (one, rulebook) -> Person.<Person>findById(personId).chain(person -> {
                    boolean there = person != null
                            && person.active
                            && (one.branchId == null
                                    || one.branchId.equals(person.branchId)
                                    || person.roles.stream().anyMatch(Role::seesAllBranches));
                    if (!there) {
                        throw Problem.invalid("personId", "not-there");
                    }
                    one.handOver(personId);
                    return write(one)
                            .chain(() -> journal.verb(
                                    ObligationEvents.HANDED_OVER,
                                    one,
                                    rulebook,
                                    null,
                                    person.name,
                                    Subject.of("person", personId)));
                }));
    }

    private Uni<UUID> on(UUID id, BiFunction<Obligation, Rulebook, Uni<Void>> verb) {
        return obligations
                .locked(id)
                .invoke(one -> {
                    if (one.branchId != null) {
                        caller.mustSee(one.branchId);
                    }
                    ifMatch.check(one.version);
                })
                .chain(one -> rulebooks.current().chain(rulebook -> verb.apply(one, rulebook)))
                .replaceWith(id);
    }

    /** Of the person, of whoever has the role there, or of whoever stands in for it. */
    private Uni<Void> mustBeMine(Obligation one) {
        Uni<Boolean> mine = one.ownerId != null || one.ownerRole == null
                ? Uni.createFrom().item(caller.personId().equals(one.ownerId))
                : StandIns.of(Role.valueOf(one.ownerRole), one.branchId)
                        .map(role -> caller.has(role.name())
                                && (one.branchId == null
                                        || one.branchId.equals(caller.branchId())
                                        || role.seesAllBranches()));
        return mine.invoke(so -> {
                    if (!so) {
                        throw Problem.conflict("not-owed-by-you");
                    }
                })
                .replaceWithVoid();
    }

    /** The other occurrences of the same duty that are not done. */
    private Uni<List<Obligation>> siblings(Obligation one) {
        return obligations.where(
                "o.settled_at is null and o.subject_id = :subject and o.article_id = :article"
                        + " and o.rule_key = :rule and o.id <> :id",
                Map.of("subject", one.subjectId, "article", one.articleId, "rule", one.ruleKey, "id", one.id));
    }

    private Uni<Void> write(Obligation one) {
        Changes changes = new Changes();
        changes.changed.add(one);
        return duties.write(changes);
    }
}
