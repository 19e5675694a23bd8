package org.aftercare.obligations;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.InTurn;
import org.aftercare.kernel.Job;
import org.aftercare.kernel.Rows;
import org.aftercare.regulations.Bound;
import org.aftercare.regulations.Rule;
import org.aftercare.regulations.Rulebook;
import org.aftercare.regulations.Rulebooks;
import org.aftercare.staff.OfficeCalendars;

/**
 * Does what falls due: opens what comes again, reminds, says what was missed, escalates. Any number of instances may
 * tick; each claims what no other holds, and a step that was taken once is not taken again. Its work is that of what is
 * due, however much is open.
 */
@ApplicationScoped
public class Tick {
    /** So many in one transaction: enough to be quick, few enough that one that fails costs little. */
    static final int MOST = 500;

    @Inject
    ObligationRows obligations;

    @Inject
    RecurrenceRows recurrences;

    @Inject
    Rulebooks rulebooks;

    @Inject
    OfficeCalendars calendars;

    @Inject
    StandingDuties standing;

    @Inject
    Duties duties;

    @Inject
    DutyJournal journal;

    @Inject
    DutyNotices notices;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    private record Taken(UUID obligationId, String step, Instant at) {}

    /** Ticks until nothing is due any more. */
    @Job
    @Scheduled(every = "{aftercare.tick.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return InTurn.whileMore(this::once);
    }

    /** One transaction; answers whether there may be more. */
    public Uni<Boolean> once() {
        Instant now = clock.instant();
        return Panache.withTransaction(() ->
                come(now).chain(came -> fallDue(now).map(due -> came || due)));
    }

    private Uni<Boolean> come(Instant now) {
        return rulebooks
                .current()
                .chain(rulebook -> standing.begin(rulebook, now))
                .chain(() -> recurrences.claim(now, MOST))
                .chain(due -> due.isEmpty()
                        ? Uni.createFrom().item(false)
                        : rulebooks
                                .current()
                                .chain(rulebook -> opened(due, rulebook, now))
                                .replaceWith(due.size() == MOST));
    }

    private Uni<Void> opened(List<Recurrence> due, Rulebook rulebook, Instant now) {
        return calendars
                .place(null)
                .chain(place -> calendars.all().map(hours -> {
                    Beginnings beginnings = new Beginnings(duties.grounds(rulebook, place.companyId(), hours));
                    Changes changes = new Changes();
                    for (Recurrence one : due) {
                        Bound<Rule.Recurring> bound = rulebook.recurring(one.articleId, one.ruleKey);
                        if (bound == null) {
                            changes.ended.add(one);
                        } else {
                            beginnings.come(one, bound, now, changes);
                        }
                    }
                    return changes;
                }))
                .chain(duties::write);
    }

    private Uni<Boolean> fallDue(Instant now) {
        return obligations
                .claim(now, MOST)
                .chain(claimed -> claimed.isEmpty()
                        ? Uni.createFrom().item(false)
                        : rulebooks
                                .current()
                                .chain(rulebook -> act(claimed, rulebook, now))
                                .replaceWith(claimed.size() == MOST));
    }

    private Uni<Void> act(List<Obligation> claimed, Rulebook rulebook, Instant now) {
        List<Acted> due = new ArrayList<>();
        List<Obligation> missed = new ArrayList<>();
        for (Obligation one : claimed) {
            for (PlannedStep step : one.stepsBefore(now)) {
                due.add(new Acted(one, step));
                if (step.kind() == PlannedStep.Kind.missed) {
                    one.miss();
                    missed.add(one);
                }
            }
            one.goOnFrom(now);
        }
        return take(due, now)
                .chain(acted -> obligations
                        .update(claimed)
                        .chain(() -> recurrences.goOnAfter(missed.stream()
                                .filter(one -> one.settledAt == null && comesAgain(one, rulebook))
                                .toList()))
                        .chain(() -> journal.steps(acted, rulebook, now))
                        .chain(() -> notices.tell(acted, rulebook)));
    }

    private static boolean comesAgain(Obligation one, Rulebook rulebook) {
        Bound<?> bound = rulebook.at(one.articleId, one.articleVersion, one.ruleKey);
        return bound != null && Course.isEvery(bound);
    }

    /** Answers those that were never taken before. */
    private Uni<List<Acted>> take(List<Acted> due, Instant now) {
        if (due.isEmpty()) {
            return Uni.createFrom().item(due);
        }
        List<Taken> wanted = due.stream()
                .map(one -> new Taken(one.obligation().id, one.step().key(), now))
                .toList();
        return rows.write("""
                        insert into obligation_step (obligation_id, step, at)
                        select "obligationId", step, at
                        from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                          as taken("obligationId" uuid, step text, at timestamptz)
                        on conflict on constraint obligation_step_once do nothing
                        returning obligation_id || ' ' || step
                        """, wanted).map(taken -> {
            Set<String> first = new HashSet<>(taken);
            return due.stream()
                    .filter(one -> first.contains(
                            one.obligation().id + " " + one.step().key()))
                    .toList();
        });
    }
}
