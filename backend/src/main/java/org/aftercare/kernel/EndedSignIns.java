package org.aftercare.kernel;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/**
 * Sign-ins ended while their access token still runs: signed out, signed out everywhere, disabled. Each instance learns
 * of the others' within a second, so a token need not be looked up in the database at every request.
 */
@ApplicationScoped
public class EndedSignIns {
    /** Longer than an access token lives; after that its own expiry refuses it. */
    private static final Duration REMEMBERED = Duration.ofMinutes(15);

    private final Set<UUID> ended = ConcurrentHashMap.newKeySet();

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public boolean contains(UUID signedIn) {
        return ended.contains(signedIn);
    }

    public void add(UUID signedIn) {
        ended.add(signedIn);
    }

    public record Ended(UUID id) {}

    @Job
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> learn() {
        return sql.list(
                        Ended.class,
                        "select id from signed_in where ended_at > $1",
                        clock.instant().minus(REMEMBERED))
                .invoke(rows -> rows.forEach(row -> ended.add(row.id())))
                .replaceWithVoid();
    }
}
