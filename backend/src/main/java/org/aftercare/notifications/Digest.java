package org.aftercare.notifications;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

import org.aftercare.notifications.Outbox.Due;
import org.aftercare.notifications.Outbox.Move;

/**
 * Repeats become one mail: the first of a kind leaves at once, those that follow within the hour wait for its end and
 * leave together. In the transaction of the claim.
 */
final class Digest {
    static final Duration HOUR = Duration.ofHours(1);

    private final SqlConnection connection;
    private final ObjectMapper json;

    Digest(SqlConnection connection, ObjectMapper json) {
        this.connection = connection;
        this.json = json;
    }

    /** To whom, and of what. */
    private record Pair(UUID personId, String kind) {}

    /** A mail that leaves now, and whose. */
    private record Leader(UUID id, UUID personId, String kind) {}

    /**
     * @param repeats what is due to people who want repeats in one mail
     * @param more there may be further ones that the batch did not hold
     */
    Uni<List<Move>> gather(List<Due> repeats, Instant now, boolean more) {
        if (repeats.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Map<Pair, List<Due>> byPair = new LinkedHashMap<>();
        repeats.forEach(due -> byPair.computeIfAbsent(new Pair(due.personId(), due.kind()), pair -> new ArrayList<>())
                .add(due));
        List<Move> moves = new ArrayList<>();
        List<Leader> leaders = new ArrayList<>();
        return turns(byPair, now)
                .invoke(turns -> byPair.forEach((pair, due) -> {
                    Instant wait = turns.get(pair);
                    if (wait != null) {
                        due.forEach(one -> moves.add(Move.rest(one, wait)));
                        return;
                    }
                    Due mail = due.get(0);
                    moves.add(Move.send(mail, now));
                    due.stream().skip(1).forEach(one -> moves.add(Move.join(one, mail)));
                    leaders.add(new Leader(mail.id(), pair.personId(), pair.kind()));
                }))
                .chain(() -> more
                        ? fetchMore(leaders, repeats, now)
                        : Uni.createFrom().voidItem())
                .replaceWith(moves);
    }

    /** For each pair until when it waits; null where its hour is over, which begins anew with this. */
    private Uni<Map<Pair, Instant>> turns(Map<Pair, List<Due>> byPair, Instant now) {
        return connection
                .preparedQuery("""
                        with asked as (
                          select "personId" as person_id, kind
                          from jsonb_to_recordset($1::text::jsonb) as a("personId" uuid, kind text)
                        ), turn as (
                          insert into mail_rhythm as r (person_id, kind, last_at)
                          select person_id, kind, $2 from asked order by person_id, kind
                          on conflict (person_id, kind) do update set last_at = excluded.last_at where r.last_at <= $3
                          returning person_id, kind
                        )
                        select person_id, kind, r.last_at,
                          (person_id, kind) in (select t.person_id, t.kind from turn t) as now
                        from asked left join mail_rhythm r using (person_id, kind)
                        """)
                .execute(Tuple.of(
                        text(byPair.keySet()),
                        now.atOffset(ZoneOffset.UTC),
                        now.minus(HOUR).atOffset(ZoneOffset.UTC)))
                .map(rows -> {
                    Map<Pair, Instant> turns = new LinkedHashMap<>();
                    for (Row row : rows) {
                        // Unseen: another instance wrote it this moment.
                        Instant last = row.getOffsetDateTime("last_at") == null
                                ? now
                                : row.getOffsetDateTime("last_at").toInstant();
                        turns.put(
                                new Pair(row.getUUID("person_id"), row.getString("kind")),
                                row.getBoolean("now") ? null : last.plus(HOUR));
                    }
                    return turns;
                });
    }

    /** Those of the same mail beyond the batch; what another instance holds is passed over and goes an hour later. */
    private Uni<Void> fetchMore(List<Leader> leaders, List<Due> had, Instant now) {
        return connection
                .preparedQuery("""
                        with further as (
                          select d.id, l.id as mail
                          from jsonb_to_recordset($1::text::jsonb) as l(id uuid, "personId" uuid, kind text)
                            join delivery d on d.person_id = l."personId" join notice n on n.id = d.notice_id and n.kind = l.kind
                          where d.channel = 'email' and d.status = 'waiting' and d.due_at <= $2
                            and d.tries = 0 and d.last_tried_at is null and d.id <> all($3)
                          for update of d skip locked)
                        update delivery d set status = 'joined', due_at = null, bundle_id = further.mail
                        from further where d.id = further.id
                        """)
                .execute(Tuple.of(
                        text(leaders),
                        now.atOffset(ZoneOffset.UTC),
                        had.stream().map(Due::id).toArray(UUID[]::new)))
                .replaceWithVoid();
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException(notJson);
        }
    }
}
