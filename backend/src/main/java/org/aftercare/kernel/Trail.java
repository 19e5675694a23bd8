package org.aftercare.kernel;

import java.util.regex.Pattern;

import io.opentelemetry.api.trace.Span;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.MDC;

/**
 * What a request leaves behind for whoever looks for it later: which operation it was, whose, and why it was refused. Each
 * line of the log carries the first two from then on; where traces are made, so does the request's span.
 */
public final class Trail {
    private static final String OPERATION = "aftercare.operation";
    private static final String CODE = "aftercare.problem-code";
    private static final String FAILURE = "aftercare.failure";

    private static final Pattern SECRET = Pattern.compile("^(/api/v1/public|/p)/");

    private Trail() {}

    static void begin(RoutingContext request, String id) {
        Span span = Span.current();
        if (span.isRecording()) {
            span.setAttribute("aftercare.request_id", id);
            // What was looked for may be a person's number; and a customer's link is a secret in the address.
            span.setAttribute("url.query", "");
            if (SECRET.matcher(request.normalizedPath()).find()) {
                span.setAttribute("url.path", "");
            }
        }
    }

    static void operation(RoutingContext request, String operation) {
        request.put(OPERATION, operation);
        MDC.put("operation", operation);
        Span.current().setAttribute("aftercare.operation", operation);
    }

    static void person(Caller.Identity known) {
        String person = known.personId().toString();
        MDC.put("person", person);
        Span.current().setAttribute("aftercare.person", person);
    }

    /** @param code of the problem that is answered */
    static void refused(RoutingContext request, String code) {
        if (request != null) {
            request.put(CODE, code);
        }
    }

    /** What went wrong on our side, worth its whole story. */
    static void failed(RoutingContext request, Throwable failure) {
        if (request != null) {
            request.put(FAILURE, failure);
        }
    }

    /** By the operation's id in the API; "-" where the request reached none. */
    public static String operation(RoutingContext request) {
        return request.get(OPERATION, "-");
    }

    static String code(RoutingContext request) {
        return request.get(CODE, "-");
    }

    static Throwable failure(RoutingContext request) {
        return request.get(FAILURE);
    }
}
