package org.aftercare.obligations;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Rows;

/** What comes again, read under lock and written as sets, in the caller's open session. */
@ApplicationScoped
class RecurrenceRows {
    private static final String READ = "select cast(to_jsonb(r) as text) from recurrence r where ";
    private static final String ROWS =
            "jsonb_populate_recordset(cast(null as recurrence), cast(cast(:rows as text) as jsonb)) n";
    private static final String SAME = "r.article_id = n.article_id and r.rule_key = n.rule_key"
            + " and r.subject_kind = n.subject_kind and r.subject_id = n.subject_id";

    @Inject
    Rows rows;

    Uni<List<Recurrence>> about(Collection<UUID> subjects) {
        return rows.read(
                Recurrence.class,
                READ + "r.subject_id in (:subjects) order by r.article_id, r.rule_key for update",
                Map.of("subjects", subjects));
    }

    Uni<List<Recurrence>> claim(Instant now, int most) {
        return rows.read(
                Recurrence.class,
                READ + "r.next_at <= :now order by r.next_at limit :most for update skip locked",
                Map.of("now", now, "most", most));
    }

    /** What has begun already goes on as it was; what begins again counts on from the last time. */
    Uni<Void> begin(Collection<Recurrence> begun) {
        return run("""
                insert into recurrence (article_id, rule_key, subject_kind, subject_id, subject_label, branch_id, customer_id,
                  opened_by, opened, since, times, until_at, next_at)
                select n.article_id, n.rule_key, n.subject_kind, n.subject_id, n.subject_label, n.branch_id, n.customer_id,
                  n.opened_by, n.opened, n.since, greatest(n.times, (
                    select count(*) from obligation o where o.article_id = n.article_id and o.rule_key = n.rule_key
                      and o.subject_kind = n.subject_kind and o.subject_id = n.subject_id)), n.until_at, n.next_at
                from %s
                on conflict on constraint recurrence_pk do nothing
                """.formatted(ROWS), begun);
    }

    Uni<Void> update(Collection<Recurrence> changed) {
        return run(
                "update recurrence r set since = n.since, times = n.times, next_at = n.next_at from " + ROWS + " where "
                        + SAME,
                changed);
    }

    Uni<Void> end(Collection<Recurrence> ended) {
        return run("delete from recurrence r using " + ROWS + " where " + SAME, ended);
    }

    /** For those that were missed and come so long after: the next counts from when this one was due. */
    Uni<Void> goOnAfter(Collection<Obligation> missed) {
        return run("""
                update recurrence r set since = n.due_at, next_at = n.due_at
                from jsonb_populate_recordset(cast(null as obligation), cast(cast(:rows as text) as jsonb)) n
                where r.next_at is null and %s
                """.formatted(SAME), missed);
    }

    private Uni<Void> run(String sql, Collection<?> written) {
        return written.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(sql)
                                .setParameter("rows", rows.json(written))
                                .executeUpdate())
                        .replaceWithVoid();
    }
}
