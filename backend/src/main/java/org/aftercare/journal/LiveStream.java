package org.aftercare.journal;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;

import org.aftercare.kernel.Sql;

/**
 * What was committed, by this instance or another, a moment later. Each instance with open browsers asks the journal a
 * few times a second; a NOTIFY would lock the whole server at each commit. It follows commits: an entry is shown once
 * no older transaction can still write, so none is passed over.
 */
@ApplicationScoped
public class LiveStream {
    private static final Logger LOG = Logger.getLogger(LiveStream.class);
    private static final long PAUSE_MILLIS = 200;
    private static final int AT_ONCE = 1000;
    /** The oldest transaction that may still write. */
    private static final String HORIZON = "select cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as tx";

    /** @param tx the writing transaction: where a browser that lost the line goes on */
    public record LiveEntry(String tx, long seq, String kind, UUID branchId, UUID actorId, List<Subject> subjects) {}

    private record Horizon(String tx) {}

    /** Everything up to this entry is shown. */
    private record Mark(String tx, long seq) {
        /** Before the first entry of a transaction. */
        static Mark before(String tx) {
            return new Mark(tx, -1);
        }
    }

    private final BroadcastProcessor<LiveEntry> entries = BroadcastProcessor.create();
    private final AtomicInteger listeners = new AtomicInteger();
    private volatile Mark shown;
    private volatile boolean asking;
    private volatile boolean ending;

    @Inject
    Vertx vertx;

    @Inject
    Sql sql;

    void start(@Observes StartupEvent started) {
        vertx.setPeriodic(PAUSE_MILLIS, tick -> ask());
    }

    /** The program ends: every open line with it, else the last requests would be waited for in vain. */
    public void end() {
        ending = true;
        // Whatever comes makes a line look whether it goes on.
        entries.onNext(new LiveEntry("0", 0, "", null, null, List.of()));
    }

    public boolean isEnding() {
        return ending;
    }

    /** Where a line goes on that is opened later, so that nothing between is missed; in the caller's open session. */
    public Uni<String> horizon() {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(HORIZON, String.class).getSingleResult());
    }

    /** Entries from now on; where it is said since when, first those since then. Some may come twice. */
    public Multi<LiveEntry> follow(String since) {
        Multi<LiveEntry> missed =
                begin(since).chain(mark -> read(mark, null)).onItem().transformToMulti(Multi.createFrom()::iterable);
        Multi<LiveEntry> coming = entries.onOverflow()
                .buffer(AT_ONCE)
                .onSubscription()
                .invoke(() -> listeners.incrementAndGet())
                .onTermination()
                .invoke(() -> listeners.decrementAndGet());
        return Multi.createBy().merging().streams(coming, missed);
    }

    /** The first line sets where the looks begin, so that nothing falls between this moment and the next look. */
    private Uni<Mark> begin(String since) {
        Uni<Mark> mark = since == null
                ? sql.one(Horizon.class, HORIZON).map(now -> Mark.before(now.tx()))
                : Uni.createFrom().item(Mark.before(since));
        return mark.invoke(from -> shown = shown == null ? from : shown);
    }

    private void ask() {
        if (asking) {
            return;
        }
        if (listeners.get() == 0) {
            shown = null;
            return;
        }
        if (shown == null) {
            return;
        }
        asking = true;
        sql.one(Horizon.class, HORIZON)
                .chain(now -> read(shown, now.tx()).invoke(news -> {
                    news.forEach(entries::onNext);
                    shown = after(news, now.tx());
                }))
                .subscribe()
                .with(done -> asking = false, failure -> {
                    asking = false;
                    LOG.debugf("live stream waits for the database: %s", failure.getMessage());
                });
    }

    /** A burst larger than one reading goes on where the reading ended. */
    private static Mark after(List<LiveEntry> news, String horizon) {
        if (news.size() < AT_ONCE) {
            return Mark.before(horizon);
        }
        LiveEntry last = news.get(news.size() - 1);
        return new Mark(last.tx(), last.seq());
    }

    private Uni<List<LiveEntry>> read(Mark from, String before) {
        return sql.list(LiveEntry.class, """
                select j.tx::text as tx, j.seq, j.kind, j.branch_id, j.actor_id,
                  (select jsonb_agg(jsonb_build_object('kind', s.subject_kind, 'id', s.subject_id))
                     from journal_subject s where s.seq = j.seq) as subjects
                from journal j
                where (j.tx, j.seq) > ($1::text::xid8, $2::bigint)
                  and j.tx < coalesce($3::text::xid8, pg_snapshot_xmin(pg_current_snapshot()))
                order by j.tx, j.seq
                limit $4
                """, from.tx(), from.seq(), before, AT_ONCE);
    }
}
