package org.aftercare.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.aftercare.kernel.Job;

/**
 * After a backup was restored the program catches up with what fell due since the backup, and was told then. For a while
 * from its first start on, what it tells by itself is held back: recorded, in the inbox, but sent only by hand.
 */
@ApplicationScoped
class AfterRestore {
    @ConfigProperty(name = "aftercare.held-after-restore")
    Duration held;

    @Inject
    Pool pool;

    @Inject
    Clock clock;

    /** The first instance that starts sets the end. */
    @Job
    @Scheduled(every = "{aftercare.after-restore.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> begin() {
        return pool.preparedQuery("update restoration set held_until = $1 where held_until is null")
                .execute(Tuple.of(clock.instant().plus(held).atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }
}
