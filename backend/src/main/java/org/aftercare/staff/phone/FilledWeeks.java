package org.aftercare.staff.phone;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Entry;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Job;

/** Tells, once, that a week's roster has a name at every hour: what a duty to fill it is met by (6.7a). */
@ApplicationScoped
public class FilledWeeks {
    /** Weeks of which every hour has a name, this one and the next; each is found once. */
    private static final String FILLED = """
            insert into phone_week (branch_id, monday, told_at)
            select b.id, w.monday, :now
            from branch b
              cross join company c
              left join phone_hours h on h.branch_id = b.id
              cross join lateral (
                select cast(date_trunc('week', cast(:now as timestamptz) at time zone c.zone) as date) + ahead as monday
                from unnest(array[0, 7]) ahead) w
            where b.active and (cast(:branch as uuid) is null or b.id = cast(:branch as uuid))
              and 7 * (coalesce(h.to_hour, 20) - coalesce(h.from_hour, 8)) = (
                select count(*) from phone_duty d
                where d.branch_id = b.id and d.day between w.monday and w.monday + 6
                  and d.hour >= coalesce(h.from_hour, 8) and d.hour < coalesce(h.to_hour, 20))
            on conflict do nothing
            returning branch_id, monday
            """;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** A week filled long ahead is told when its time has come. */
    @Job
    @Scheduled(every = "{aftercare.roster.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> watch() {
        return Panache.withTransaction(() -> tell(null));
    }

    /** In the caller's transaction. @param branch null: every one */
    Uni<Void> tell(UUID branch) {
        Instant now = clock.instant();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FILLED, Object[].class)
                        .setParameter("now", now)
                        .setParameter("branch", branch == null ? null : branch.toString())
                        .getResultList())
                .chain(rows -> journal.recordAll(rows.stream()
                        .map(row -> filled((UUID) row[0], (LocalDate) row[1], now))
                        .toList()));
    }

    private Entry filled(UUID branch, LocalDate monday, Instant now) {
        return new Entry(
                now,
                PhoneEvents.FILLED,
                branch,
                journal.actor(),
                new PhoneEvents.Filled(key(monday), key(monday.minusWeeks(1))),
                List.of(Subject.of("branch", branch), Subject.of("phone_roster", branch)));
    }

    /** As duties name their weeks: 2026-W11. */
    private static String key(LocalDate monday) {
        return "%d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
