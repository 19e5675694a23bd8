package org.aftercare.journal;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

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

    @Inject
    Vertx vertx;

    @Inject
    Sql sql;

    void start(@Observes StartupEvent started) {
        vertx.setPeriodic(PAUSE_MILLIS, tick -> ask());
    }

    /** Entries from now on; after a lost line, first those since then. */
    public Multi<LiveEntry> follow(String since) {
        Multi<LiveEntry> missed = since == null
                ? Multi.createFrom().empty()
                : read(Mark.before(since), null).onItem().transformToMulti(Multi.createFrom()::iterable);
        Multi<LiveEntry> coming = entries.onOverflow()
                .buffer(AT_ONCE)
                .onSubscription()
                .invoke(() -> listeners.incrementAndGet())
                .onTermination()
                .invoke(() -> listeners.decrementAndGet());
        return Multi.createBy().merging().streams(coming, missed);
    }

    private void ask() {
        if (asking) {
            return;
        }
        if (listeners.get() == 0) {
            shown = null;
            return;
        }
        asking = true;
        sql.one(Horizon.class, "select pg_snapshot_xmin(pg_current_snapshot())::text as tx")
                .chain(now -> (shown == null ? Uni.createFrom().item(List.<LiveEntry>of()) : read(shown, now.tx()))
                        .invoke(news -> {
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
