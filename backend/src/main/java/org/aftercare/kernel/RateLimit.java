package org.aftercare.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** How often one address may use a public door: so many times a minute, then 429 until the minute is over. */
@ApplicationScoped
public class RateLimit {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int REMEMBERED = 100_000;

    private record Used(Instant since, int times) {}

    private final Map<String, Used> used = new ConcurrentHashMap<>();

    @Inject
    CurrentVertxRequest request;

    @Inject
    Clock clock;

    @Inject
    DoorLog log;

    /** Begins to count anew. */
    public void forget() {
        used.clear();
    }

    /** Counts this request; throws 429 with Retry-After (seconds) past {@code perMinute}. */
    public void count(String door, int perMinute) {
        String who = door + " " + request.getCurrent().request().remoteAddress().hostAddress();
        Instant now = clock.instant();
        if (used.size() > REMEMBERED) {
            used.values().removeIf(old -> old.since().plus(WINDOW).isBefore(now));
        }
        Used mine = used.merge(
                who,
                new Used(now, 1),
                (old, one) ->
                        old.since().plus(WINDOW).isAfter(now) && !old.since().isAfter(now)
                                ? new Used(old.since(), old.times() + 1)
                                : one);
        if (mine.times() > perMinute) {
            // Once a minute is enough to know it by; a flood must not fill the log.
            if (mine.times() == perMinute + 1) {
                log.refused("too often at " + door, null);
            }
            long wait = Duration.between(now, mine.since().plus(WINDOW)).toSeconds() + 1;
            request.getCurrent().response().putHeader("Retry-After", Long.toString(wait));
            throw Problem.of(429, "too-often", wait);
        }
    }
}
