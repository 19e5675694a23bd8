package org.aftercare.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

import org.aftercare.kernel.Presence;

/**
 * Takes what is due out of the outbox, each delivery for one instance: claimed in a short transaction of its own, sent
 * after it. A claim names its instance: what a killed one held is taken up by another at once, and what one holds that
 * lives but never came back to it, when the claim runs out.
 */
@ApplicationScoped
public class Outbox {
    /** Longer than a batch takes at its slowest. */
    static final Duration CLAIM = Duration.ofSeconds(50);

    static final int AT_ONCE = 20;

    /** As long as a mail is tried where there is a server. */
    static final Duration TOO_OLD = Duration.ofDays(3);

    /** What is due of channel $1 at $2; what another instance is claiming is passed over. */
    static final String DUE = """
            select d.id, d.person_id, n.kind, d.tries = 0 and d.last_tried_at is null as fresh,
              coalesce(h.digest, true) as digest, h.quiet_from, h.quiet_until, c.zone
            from delivery d join notice n on n.id = d.notice_id cross join company c
              left join notice_habit h on h.person_id = d.person_id
            where d.channel = $1 and d.status in ('waiting', 'sending') and d.due_at <= $2
            order by d.due_at
            limit %d
            for update of d skip locked
            """.formatted(AT_ONCE);

    /**
     * Of channel $1, at $2: the claims of instances that the server does not see any more ended when they began, so that
     * what they held goes before what fell due since. Where the server does not see this one ($3) either, this one judges
     * nobody: it has another server before it than a moment ago.
     */
    static final String ORPHANS = """
            with present as (%s), orphan as (
              select id from delivery
              where channel = $1 and status = 'sending' and due_at > $2 and claimed_by is not null
                and $3 in (select instance from present) and claimed_by not in (select instance from present)
              for update skip locked)
            update delivery d set due_at = d.due_at - interval '%d seconds' from orphan where d.id = orphan.id
            """.formatted(Presence.EVERYBODY, CLAIM.toSeconds());

    @Inject
    Pool pool;

    @Inject
    Presence presence;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** @param looked how many were due, those that must still wait included; @param claimed the ids to be sent now */
    record Batch(int looked, List<UUID> claimed) {}

    /** What is due, and what its addressee chose. @param fresh never tried, so it may still join another's mail */
    record Due(
            UUID id,
            UUID personId,
            String kind,
            boolean fresh,
            boolean digest,
            LocalTime quietFrom,
            LocalTime quietUntil,
            String zone) {
        Instant quietUntil(Instant now) {
            return new QuietHours(quietFrom, quietUntil).endAfter(now, ZoneId.of(zone));
        }
    }

    /** What becomes of a delivery. @param tried 1 where it is now being sent */
    record Move(UUID id, DeliveryStatus status, Instant dueAt, UUID bundleId, int tried) {
        static Move rest(Due due, Instant until) {
            return new Move(due.id(), DeliveryStatus.waiting, until, null, 0);
        }

        static Move send(Due due, Instant now) {
            return new Move(due.id(), DeliveryStatus.sending, now.plus(CLAIM), null, 1);
        }

        static Move join(Due due, Due mail) {
            return new Move(due.id(), DeliveryStatus.joined, null, mail.id(), 0);
        }
    }

    /**
     * Ends the claims of those that are gone. An instance that lost its place and works on may then send what another
     * sends too: under the same id, and the outcome is recorded once.
     */
    Uni<Void> freeOrphans(Channel channel) {
        return presence.mayJudge()
                ? pool.preparedQuery(ORPHANS)
                        .execute(Tuple.of(channel.name(), clock.instant().atOffset(ZoneOffset.UTC), presence.name()))
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    /** The next batch of a channel. */
    Uni<Batch> claim(Channel channel) {
        Instant now = clock.instant();
        return pool.withTransaction(connection -> due(connection, channel, now).chain(due -> {
            List<Move> moves = new ArrayList<>();
            List<Due> repeats = new ArrayList<>();
            for (Due one : due) {
                Instant quiet = one.quietUntil(now);
                if (quiet != null) {
                    moves.add(Move.rest(one, quiet));
                } else if (channel == Channel.email && one.fresh() && one.digest() && one.personId() != null) {
                    repeats.add(one);
                } else {
                    moves.add(Move.send(one, now));
                }
            }
            return new Digest(connection, json)
                    .gather(repeats, now, due.size() == AT_ONCE)
                    .invoke(moves::addAll)
                    .chain(() -> write(connection, moves))
                    .replaceWith(() -> new Batch(
                            due.size(),
                            moves.stream()
                                    .filter(move -> move.status() == DeliveryStatus.sending)
                                    .map(Move::id)
                                    .toList()));
        }));
    }

    /** Without a mail server nobody shall get last month's mails on the day there is one: those too old are given up. */
    Uni<Void> giveUpOldMails() {
        return pool.preparedQuery("""
                        update delivery set status = 'dead', due_at = null, last_error = 'no mail server'
                        where channel = 'email' and status in ('waiting', 'sending') and due_at < $1
                        """)
                .execute(Tuple.of(clock.instant().minus(TOO_OLD).atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    private static Uni<List<Due>> due(SqlConnection connection, Channel channel, Instant now) {
        return connection
                .preparedQuery(DUE)
                .execute(Tuple.of(channel.name(), now.atOffset(ZoneOffset.UTC)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Outbox::due)
                        .toList());
    }

    private static Due due(Row row) {
        return new Due(
                row.getUUID("id"),
                row.getUUID("person_id"),
                row.getString("kind"),
                row.getBoolean("fresh"),
                row.getBoolean("digest"),
                row.getLocalTime("quiet_from"),
                row.getLocalTime("quiet_until"),
                row.getString("zone"));
    }

    private Uni<Void> write(SqlConnection connection, List<Move> moves) {
        if (moves.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        try {
            return connection
                    .preparedQuery("""
                            update delivery d set status = m.status, due_at = m."dueAt",
                              bundle_id = m."bundleId", tries = d.tries + m.tried,
                              claimed_by = case m.tried when 1 then $2 else d.claimed_by end
                            from jsonb_to_recordset($1::text::jsonb) as m(id uuid, status text, "dueAt" timestamptz,
                              "bundleId" uuid, tried integer)
                            where d.id = m.id
                            """)
                    .execute(Tuple.of(json.writeValueAsString(moves), presence.name()))
                    .replaceWithVoid();
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException(notJson);
        }
    }
}
