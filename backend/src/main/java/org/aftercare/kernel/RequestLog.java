package org.aftercare.kernel;

import java.util.concurrent.TimeUnit;

import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * One line for each request that was refused or failed, under the id that its answer showed. Its path is not told: a
 * customer's link is a secret in the address.
 */
class RequestLog {
    /** After {@link RequestId}, before anything that may refuse. */
    private static final int EARLY = 1050;

    private static final Logger LOG = Logger.getLogger("org.aftercare.requests");

    void watch(@Observes Filters filters) {
        filters.register(this::watch, EARLY);
    }

    private void watch(RoutingContext request) {
        if (request.normalizedPath().startsWith("/api/")) {
            long begun = System.nanoTime();
            request.addEndHandler(ended -> tell(request, System.nanoTime() - begun));
        }
        request.next();
    }

    private static void tell(RoutingContext request, long nanos) {
        int status = request.response().getStatusCode();
        Throwable failure = Trail.failure(request);
        if (status < 400 && failure == null) {
            return;
        }
        // An answer that a timer gave ends outside the request.
        MDC.put("requestId", RequestId.of(request));
        LOG.logf(
                status >= 500 ? (failure == null ? Logger.Level.WARN : Logger.Level.ERROR) : Logger.Level.INFO,
                failure,
                "%s %s %d %s after %d ms",
                request.request().method(),
                Trail.operation(request),
                status,
                Trail.code(request),
                TimeUnit.NANOSECONDS.toMillis(nanos));
    }
}
