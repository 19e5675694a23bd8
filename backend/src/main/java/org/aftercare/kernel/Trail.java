package org.aftercare.kernel;

import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.MDC;

/**
 * What a request leaves behind for whoever looks for it later: which operation it was, whose, and why it was refused. Each
 * line of the log carries the first two from then on.
 */
public final class Trail {
    private static final String OPERATION = "aftercare.operation";
    private static final String CODE = "aftercare.problem-code";
    private static final String FAILURE = "aftercare.failure";

    private Trail() {}

    static void operation(RoutingContext request, String operation) {
        request.put(OPERATION, operation);
        MDC.put("operation", operation);
    }

    static void person(Caller.Identity known) {
        MDC.put("person", known.personId().toString());
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
