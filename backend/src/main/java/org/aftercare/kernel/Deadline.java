package org.aftercare.kernel;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The longest that anybody waits for an answer: then it is 503 with Retry-After, whatever the database is doing. What was
 * begun runs on; whether it was done, the same request under the same Idempotency-Key finds out.
 */
@Singleton
class Deadline {
    /** After {@link BodyLimit}. */
    private static final int EARLY = 800;

    private static final String API = "/api/";
    private static final String PASSED = "aftercare.deadline-passed";

    @ConfigProperty(name = "aftercare.answers-within")
    Duration within;

    @Inject
    Vertx vertx;

    @Inject
    PlainProblem problem;

    void watch(@Observes Filters filters) {
        filters.register(this::watch, EARLY);
    }

    /** The answer that comes too late finds the line used; that is no failure worth a word. */
    void forgetLateAnswers(@Observes Router router) {
        // For whatever address: to compare it here would fail over one that cannot be read, before EarlyRefusal tells
        // so.
        router.route().order(Integer.MIN_VALUE).failureHandler(failed -> {
            if (!passed(failed)) {
                failed.next();
            }
        });
    }

    /** Whether this request has had its answer already. */
    static boolean passed(RoutingContext request) {
        return request != null && request.get(PASSED) != null;
    }

    private void watch(RoutingContext request) {
        // A live line stays open for as long as somebody looks.
        String accepts = request.request().getHeader(HttpHeaders.ACCEPT);
        boolean live = accepts != null && accepts.contains("text/event-stream");
        if (request.normalizedPath().startsWith(API) && !live) {
            AtomicLong timer = new AtomicLong(-1);
            request.addEndHandler(answered -> vertx.cancelTimer(timer.get()));
            Runnable begin = () -> timer.set(vertx.setTimer(within.toMillis(), late -> tell(request)));
            if (hasBody(request.request())) {
                // Somebody on a slow line may take their time to bring a photo.
                request.request().end().onSuccess(read -> begin.run());
            } else {
                begin.run();
            }
        }
        request.next();
    }

    private static boolean hasBody(HttpServerRequest request) {
        return request.getHeader(HttpHeaders.CONTENT_LENGTH) != null
                || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private void tell(RoutingContext request) {
        if (!request.response().headWritten() && !request.response().closed()) {
            request.put(PASSED, true);
            request.response().putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(Problems.RETRY_AFTER_SECONDS));
            problem.end(request, 503, "not-yet");
        }
    }
}
