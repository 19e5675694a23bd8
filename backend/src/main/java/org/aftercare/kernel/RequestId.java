package org.aftercare.kernel;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.MDC;

/**
 * The id a caller can read out to us when something went wrong; the log names the same in each line of the request. A
 * proxy, or a program that calls us, may bring its own.
 */
@ApplicationScoped
public class RequestId {
    /** Before anything that may refuse. */
    private static final int FIRST = 1100;

    private static final String HEADER = "X-Request-Id";
    private static final String KEY = "aftercare.request-id";
    /** It goes into logs and back to the caller: nothing that could be read as anything else there. */
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    @Inject
    CurrentVertxRequest request;

    void watch(@Observes Filters filters) {
        filters.register(RequestId::name, FIRST);
    }

    public String value() {
        RoutingContext now = request.getCurrent();
        return now == null ? "-" : of(now);
    }

    /** The request's id; of one that has not passed here, a new one. */
    public static String of(RoutingContext request) {
        String id = request.get(KEY);
        if (id == null) {
            String brought = request.request().getHeader(HEADER);
            id = brought != null && SANE.matcher(brought).matches()
                    ? brought
                    : Ids.next().toString();
            request.put(KEY, id);
        }
        return id;
    }

    private static void name(RoutingContext request) {
        String id = of(request);
        request.response().putHeader(HEADER, id);
        MDC.put("requestId", id);
        Trail.begin(request, id);
        request.next();
    }
}
