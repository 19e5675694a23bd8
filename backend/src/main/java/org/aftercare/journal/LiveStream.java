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

    private final BroadcastProcessor<LiveEntry> entries = BroadcastProcessor.create();
    private final AtomicInteger listeners = new AtomicInteger();
    private volatile String seenUpTo;
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
                : read(since, null).onItem().transformToMulti(Multi.createFrom()::iterable);
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
            seenUpTo = null;
            return;
        }
        asking = true;
        sql.one(Horizon.class, "select pg_snapshot_xmin(pg_current_snapshot())::text as tx")
                .chain(now -> (seenUpTo == null
                                ? Uni.createFrom().item(List.<LiveEntry>of())
                                : read(seenUpTo, now.tx()))
                        .invoke(news -> {
                            news.forEach(entries::onNext);
                            seenUpTo = now.tx();
                        }))
                .subscribe()
                .with(done -> asking = false, failure -> {
                    asking = false;
                    LOG.debugf("live stream waits for the database: %s", failure.getMessage());
                });
    }

    private Uni<List<LiveEntry>> read(String from, String before) {
        return sql.list(LiveEntry.class, """
                select j.tx::text as tx, j.seq, j.kind, j.branch_id, j.actor_id,
                  (select jsonb_agg(jsonb_build_object('kind', s.subject_kind, 'id', s.subject_id))
                     from journal_subject s where s.seq = j.seq) as subjects
                from journal j
                where j.tx >= $1::text::xid8
                  and j.tx < coalesce($2::text::xid8, pg_snapshot_xmin(pg_current_snapshot()))
                order by j.tx, j.seq
                limit $3
                """, from, before, AT_ONCE);
    }
}
