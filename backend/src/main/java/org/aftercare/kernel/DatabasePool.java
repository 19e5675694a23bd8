package org.aftercare.kernel;

import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;

/**
 * The pool of sessions with the database. What the configuration cannot say is said here: how long and how many may wait
 * for a session. The driver's own answer to both is "without end", which turns an outage into requests that never end.
 */
@Singleton
class DatabasePool implements PgPoolCreator {
    /** So long a request waits for a session; shorter than what it has in all, see {@link Deadline}. */
    private static final int WAIT_SECONDS = 4;

    /** For each session so many may wait; whoever comes next is told at once. */
    private static final int WAITING_FOR_EACH = 4;

    @Inject
    Sessions sessions;

    @Override
    @SuppressWarnings("deprecation") // The driver has no other way to look at a session before it joins the pool.
    public Pool create(Input input) {
        PoolOptions options = input.poolOptions()
                .setConnectionTimeout(WAIT_SECONDS)
                .setConnectionTimeoutUnit(TimeUnit.SECONDS)
                .setMaxWaitQueueSize(WAITING_FOR_EACH * input.poolOptions().getMaxSize());
        sessions.with(input.vertx(), input.pgConnectOptionsList());
        return PgBuilder.pool()
                .with(options)
                .connectingTo(input.pgConnectOptionsList().get(0))
                .using(input.vertx())
                .build()
                .connectionProvider(sessions::open);
    }
}
