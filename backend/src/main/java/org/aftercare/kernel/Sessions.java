package org.aftercare.kernel;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.scheduler.FailedExecution;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.spi.PgDriver;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.impl.Connection;
import io.vertx.sqlclient.impl.SqlConnectionInternal;
import io.vertx.sqlclient.spi.ConnectionFactory;
import org.jboss.logging.Logger;

/**
 * Sessions with the server that takes writes, and with no other. After a failover the pool would otherwise stay with the
 * former leader for as long as that one answers: every read old, every write lost.
 */
@Singleton
class Sessions {
    private static final Logger LOG = Logger.getLogger(Sessions.class);
    private static final int TCP_MILLIS = 2000;
    /** With all that is said before the first query; a server that is stopped takes the line and says nothing. */
    private static final int OPENING_MILLIS = 3500;

    /**
     * A ticket's page is one statement of 9 000 characters. The driver prepares anew, at each use, what is longer than
     * 2 048: the server then plans it anew each time, which takes ten times as long as running it.
     */
    private static final int LONGEST_KEPT = 100_000;

    /** Statements kept ready on each connection; beyond them the one unused longest is let go. */
    private static final int MOST_KEPT = 500;

    /**
     * A transaction that is open and says nothing for so long was lost by whoever began it; the server ends it, and with it
     * the locks that others wait for.
     */
    private static final String SILENT_TRANSACTION = "60s";

    private static final String LEADS =
            "select not pg_is_in_recovery() and current_setting('transaction_read_only') = 'off'";

    private record Server(PgConnectOptions options, ConnectionFactory lines) {}

    private List<Server> servers = List.of();

    /** Forgets by itself those that were closed. */
    private final Set<Connection> open = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    /** @param addresses of all servers of the cluster, in the order they are tried */
    void with(Vertx vertx, List<PgConnectOptions> addresses) {
        servers = addresses.stream()
                .map(Sessions::withLimits)
                .map(address -> new Server(address, PgDriver.INSTANCE.createConnectionFactory(vertx, address)))
                .toList();
    }

    /** A session with the first server that takes writes. */
    Future<SqlConnection> open(Context context) {
        Future<SqlConnection> session = open(context, servers.get(0));
        for (Server next : servers.subList(1, servers.size())) {
            session = session.recover(failure -> open(context, next));
        }
        return session;
    }

    /** Closes every session, so that the next ones are opened anew, with whoever leads by then. */
    void leave() {
        List<Connection> left;
        synchronized (open) {
            left = List.copyOf(open);
            open.clear();
        }
        LOG.warnf("the database takes no writes any more: %d sessions are closed", left.size());
        left.forEach(session -> session.close(null, Promise.promise()));
    }

    /** A job was told that its server takes no writes. */
    void jobFailed(@Observes FailedExecution job) {
        if (NoDatabase.saysReadOnly(job.getException())) {
            leave();
        }
    }

    private static PgConnectOptions withLimits(PgConnectOptions address) {
        PgConnectOptions bounded = new PgConnectOptions(address);
        bounded.setTcpKeepAlive(true);
        bounded.setConnectTimeout(TCP_MILLIS);
        bounded.setPreparedStatementCacheSqlFilter(sql -> sql.length() < LONGEST_KEPT);
        bounded.setPreparedStatementCacheMaxSize(MOST_KEPT);
        bounded.addProperty("idle_in_transaction_session_timeout", SILENT_TRANSACTION);
        return bounded;
    }

    private Future<SqlConnection> open(Context context, Server server) {
        Future<SqlConnection> opening =
                server.lines().connect(context, server.options()).compose(this::ifItLeads);
        return opening.timeout(OPENING_MILLIS, TimeUnit.MILLISECONDS)
                .onFailure(late -> opening.onSuccess(SqlConnection::close));
    }

    private Future<SqlConnection> ifItLeads(SqlConnection session) {
        return session.query(LEADS)
                .execute()
                .compose(answer -> answer.iterator().next().getBoolean(0)
                        ? Future.succeededFuture(session)
                        : Future.failedFuture(new NotLeading()))
                .onSuccess(leading -> open.add(((SqlConnectionInternal) leading).unwrap()))
                .onFailure(other -> session.close());
    }

    /** It answers, but as a standby. */
    static final class NotLeading extends VertxException {
        NotLeading() {
            super("the database takes no writes", true);
        }
    }
}
