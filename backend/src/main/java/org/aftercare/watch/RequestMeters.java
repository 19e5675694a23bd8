package org.aftercare.watch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

import org.aftercare.kernel.Trail;

/** How long the requests of each operation take, by the kind of their answer; live lines are only counted. */
@Singleton
class RequestMeters {
    /** Before anything that may refuse. */
    private static final int EARLY = 1040;

    /** The last is where an answer is given in any case (kernel.Deadline). */
    private static final Duration[] STEPS = Stream.of(5, 10, 25, 50, 100, 250, 500, 1000, 2500, 6000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private record Kind(String operation, int hundreds) {}

    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();
    private final AtomicInteger live = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();

    @Inject
    MeterRegistry meters;

    void watch(@Observes Filters filters) {
        meters.gauge("aftercare.live.lines", live);
        meters.gauge("aftercare.requests.open", open);
        filters.register(this::watch, EARLY);
    }

    private void watch(RoutingContext request) {
        if (request.normalizedPath().startsWith("/api/")) {
            String accepts = request.request().getHeader(HttpHeaders.ACCEPT);
            boolean line = accepts != null && accepts.contains("text/event-stream");
            AtomicInteger count = line ? live : open;
            count.incrementAndGet();
            long begun = System.nanoTime();
            request.addEndHandler(ended -> {
                count.decrementAndGet();
                if (!line) {
                    timer(request).record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
                }
            });
        }
        request.next();
    }

    private Timer timer(RoutingContext request) {
        Kind kind = new Kind(Trail.operation(request), request.response().getStatusCode() / 100);
        return timers.computeIfAbsent(
                kind,
                first -> Timer.builder("aftercare.requests")
                        .description("From the request's first line to the answer's last")
                        .tag("operation", first.operation())
                        .tag("status", first.hundreds() + "xx")
                        .serviceLevelObjectives(STEPS)
                        .register(meters));
    }
}
