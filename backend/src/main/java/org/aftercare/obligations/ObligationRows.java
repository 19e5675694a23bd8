package org.aftercare.obligations;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Rows;

/** Obligations read under lock and written as sets, in the caller's open session: one statement each, however many. */
@ApplicationScoped
public class ObligationRows {
    private static final String COLUMNS = """
            id, article_id, article_version, rule_key, occurrence, subject_kind, subject_id, subject_label, branch_id, customer_id,
            owner_role, owner_id, status, clock, opened_at, opened_by, opened, visible_from, due_at, due_reason,
            settled_at, settled_by, settled_note, missed_at, steps, next_at, version""";

    /** A cancelled one may come to life again: a contract's end moved there and back. */
    private static final String INSERT = """
            with opening as (
              insert into obligation as o (%1$s)
              select id, article_id, article_version, rule_key, occurrence, subject_kind, subject_id,
                case subject_kind when 'branch' then coalesce((select name from branch where id = subject_id), '')
                  when 'company' then coalesce((select name from company where id = subject_id), '')
                  when 'person' then coalesce((select name from person where id = subject_id), '')
                  else subject_label end,
                branch_id, customer_id, owner_role, (select id from person where person.id = owner_id), status, clock,
                opened_at, opened_by, opened, visible_from, due_at, due_reason, settled_at, settled_by, settled_note, missed_at, steps, next_at, version
              from jsonb_populate_recordset(cast(null as obligation), cast(cast(:rows as text) as jsonb))
              on conflict on constraint obligation_once do update set
                article_version = excluded.article_version, branch_id = excluded.branch_id,
                owner_role = excluded.owner_role, owner_id = excluded.owner_id, status = excluded.status,
                opened_at = excluded.opened_at, opened_by = excluded.opened_by, opened = excluded.opened,
                visible_from = excluded.visible_from, due_at = excluded.due_at, due_reason = excluded.due_reason,
                settled_at = excluded.settled_at, settled_by = excluded.settled_by,
                settled_note = excluded.settled_note, missed_at = excluded.missed_at,
                steps = excluded.steps, next_at = excluded.next_at, version = o.version + 1
              where o.status = 'cancelled'
              returning o.id, o.article_id, o.rule_key, o.subject_id, o.occurrence, o.version > 0 as again),
            forgotten as (
              delete from obligation_step where obligation_id in (select id from opening where again))
            select cast(json_build_array(id, article_id, rule_key, subject_id, occurrence) as text) from opening
            """.formatted(COLUMNS);

    private static final String UPDATE = """
            update obligation o set owner_id = (select id from person where person.id = n.owner_id), status = n.status, visible_from = n.visible_from,
              due_at = n.due_at, due_reason = n.due_reason, settled_at = n.settled_at, settled_by = n.settled_by,
              settled_note = n.settled_note, missed_at = n.missed_at, steps = n.steps, next_at = n.next_at,
              version = o.version + 1
            from jsonb_populate_recordset(cast(null as obligation), cast(cast(:rows as text) as jsonb)) n
            where o.id = n.id
            """;

    private static final String READ = "select cast(to_jsonb(o) as text) from obligation o where ";

    /** Also the plan of it is tested: its work is that of what is due, not of what is open. */
    static final String CLAIM = READ + "o.next_at < %s order by o.next_at limit %s for update skip locked";

    @Inject
    Rows rows;

    /** What is owed, or was missed and not done yet, about these; locked in the order of their ids. */
    Uni<List<Obligation>> unsettledAbout(Collection<UUID> subjects, Collection<UUID> articles) {
        return rows.read(
                Obligation.class,
                READ + "o.settled_at is null and o.subject_id in (:subjects) and o.article_id in (:articles)"
                        + " order by o.id for update",
                Map.of("subjects", subjects, "articles", articles));
    }

    /** What the tick has to look at before this moment, at most so many, passing over what another instance holds. */
    Uni<List<Obligation>> claim(Instant now, int most) {
        return rows.read(Obligation.class, CLAIM.formatted(":now", ":most"), Map.of("now", now, "most", most));
    }

    /** One, locked; 404 where there is none. */
    Uni<Obligation> locked(UUID id) {
        return rows.read(Obligation.class, READ + "o.id = :id for update", Map.of("id", id))
                .map(found -> {
                    if (found.isEmpty()) {
                        throw Problem.notFound();
                    }
                    return found.get(0);
                });
    }

    /** Whatever the condition chooses, locked in the order of ids. */
    Uni<List<Obligation>> where(String condition, Map<String, Object> values) {
        return rows.read(Obligation.class, READ + condition + " order by o.id for update", values);
    }

    /** Opens those that are not there yet; answers them, under the ids they have. */
    Uni<List<Obligation>> insert(Collection<Obligation> opened) {
        if (opened.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Map<List<Object>, Obligation> byKey = new HashMap<>();
        opened.forEach(one -> byKey.merge(
                key(one), one, (former, next) -> former.status == ObligationStatus.cancelled ? next : former));
        return rows.write(INSERT, byKey.values())
                .map(answers ->
                        answers.stream().map(answer -> found(byKey, answer)).toList());
    }

    Uni<Void> update(Collection<Obligation> changed) {
        return changed.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(UPDATE)
                                .setParameter("rows", rows.json(changed))
                                .executeUpdate())
                        .replaceWithVoid();
    }

    private Obligation found(Map<List<Object>, Obligation> byKey, String answer) {
        List<String> told = rows.texts(answer);
        Obligation one = byKey.get(
                List.of(UUID.fromString(told.get(1)), told.get(2), UUID.fromString(told.get(3)), told.get(4)));
        one.id = UUID.fromString(told.get(0));
        return one;
    }

    private static List<Object> key(Obligation one) {
        return List.of(one.articleId, one.ruleKey, one.subjectId, one.occurrence);
    }
}
