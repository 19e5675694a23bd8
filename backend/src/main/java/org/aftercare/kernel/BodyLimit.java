package org.aftercare.kernel;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A body that says it is too large is refused with a problem document before anything of it is kept. The server's own
 * limit would close the line without a word, so what can be read away is read first: the caller gets to hear the answer.
 */
class BodyLimit {
    /** Ahead of the server's own limit, which says nothing. */
    private static final int FIRST = 900;
    /** Beyond this nobody uploads by mistake; then the line is closed at once. */
    private static final long READ_AWAY = 100L * 1024 * 1024;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize limit;

    @Inject
    PlainProblem problem;

    void watch(@Observes Filters filters) {
        filters.register(this::measure, FIRST);
    }

    private void measure(RoutingContext request) {
        long length = said(request.request().getHeader(HttpHeaders.CONTENT_LENGTH));
        if (length <= limit.asLongValue()) {
            request.next();
        } else if (length > READ_AWAY) {
            refuse(request);
        } else {
            request.request().handler(piece -> {});
            request.request().endHandler(all -> refuse(request));
            request.request().resume();
        }
    }

    private void refuse(RoutingContext request) {
        request.response().putHeader(HttpHeaders.CONNECTION, "close");
        problem.end(request, 413, "too-large");
    }

    private static long said(String length) {
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException beyondCounting) {
            return Long.MAX_VALUE;
        }
    }
}
