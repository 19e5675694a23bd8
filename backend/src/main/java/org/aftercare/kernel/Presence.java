package org.aftercare.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import org.jboss.logging.Logger;

/**
 * That this instance lives, as the others see it: a name, fresh at each start, and an advisory lock under that name on a
 * session of its own. The server lets go of the lock when that line is cut, so a killed instance is missed within
 * milliseconds; one whose machine has gone without a word, when TCP gives the line up.
 *
 * <p>The session must be one with PostgreSQL itself: a pooler that shares sessions by transaction (PgBouncer) would hold
 * the lock for whoever comes next.
 */
@Singleton
public class Presence {
    /** Sets these locks apart from others; only the number matters. */
    static final int ROLL = 20_26_07;

    /** The names of those that are there, as the server asked sees them. */
    public static final String EVERYBODY = """
            select cast(objid as integer) as instance from pg_locks
            where locktype = 'advisory' and granted and objsubid = 2 and cast(classid as integer) = %d
              and database = (select oid from pg_database where datname = current_database())""".formatted(ROLL);

    /** After a failover nobody is there until they have come: so long each gives the others. */
    static final Duration GRACE = Duration.ofSeconds(10);

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final int ANSWER_MILLIS = 3000;
    private static final Logger LOG = Logger.getLogger(Presence.class);

    @Inject
    Sessions sessions;

    @Inject
    Vertx vertx;

    @Inject
    TimeMachine machine;

    @Inject
    Clock clock;

    private final int name = ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE);
    private Context context;
    private volatile SqlConnection place;
    private boolean lost;
    private volatile Instant judgesFrom;

    /** Under what its claims stand; null while it has no place, and nobody can see that it lives. */
    public Integer name() {
        return place == null ? null : name;
    }

    /** Whether it can tell who is gone: it has a place, and whoever lost theirs together with it had the time to come. */
    public boolean mayJudge() {
        return place != null && !clock.instant().isBefore(judgesFrom);
    }

    /** Before the first job looks at the clock. */
    void begin(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE - 1) StartupEvent start) {
        context = vertx.getOrCreateContext();
        show().await().atMost(FIRST);
    }

    /** Says again that it is there, or comes anew; failing that, the next time. */
    @Job
    @Scheduled(every = "{aftercare.presence.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> show() {
        return Uni.createFrom()
                .completionStage(() -> (place == null ? come() : compare(place)).toCompletionStage())
                .onFailure()
                .invoke(failure -> LOG.warnf("not seen by the others: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    private Future<Void> come() {
        return sessions.open(context)
                .compose(session -> session.preparedQuery("select pg_try_advisory_lock($1, $2)")
                        .execute(Tuple.of(ROLL, name))
                        .timeout(ANSWER_MILLIS, TimeUnit.MILLISECONDS)
                        .compose(answer -> answer.iterator().next().getBoolean(0)
                                ? compare(session)
                                // The former session of this very instance: the server has not missed it yet.
                                : Future.failedFuture("its place is still taken"))
                        .onSuccess(seen -> take(session))
                        .onFailure(failure -> session.close()));
    }

    private Future<Void> compare(SqlConnection session) {
        Instant asked = machine.present();
        return session.query("select clock_timestamp() as now")
                .execute()
                .timeout(ANSWER_MILLIS, TimeUnit.MILLISECONDS)
                .onFailure(failure -> {
                    gone(session);
                    session.close();
                })
                .<Void>map(answer -> {
                    Row row = answer.iterator().next();
                    machine.compare(asked, row.getOffsetDateTime("now").toInstant(), machine.present());
                    return null;
                });
    }

    private synchronized void take(SqlConnection session) {
        session.closeHandler(cut -> gone(session));
        judgesFrom = lost ? clock.instant().plus(GRACE) : Instant.MIN;
        place = session;
    }

    private synchronized void gone(SqlConnection session) {
        if (place == session) {
            place = null;
            lost = true;
        }
    }
}
