package org.aftercare.kernel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import org.jboss.resteasy.reactive.common.util.MediaTypeHelper;

/**
 * An address that leads nowhere before anybody reads it: broken in its middle, longer than any of ours, or beside all
 * versions of the API. The server would close with a bare status; here it is told in words.
 */
class EarlyRefusal {
    /** Before anything else looks at the address. */
    private static final int FIRST = 1100;

    private static final int LONGEST = 4096;
    private static final String API = "/api";
    /** What nearly all say, and need not be taken apart. */
    private static final Pattern PLAIN = Pattern.compile("[a-z*]+/[a-z*+-]+");

    @Inject
    PlainProblem problem;

    @Inject
    Screens screens;

    void watch(@Observes Filters filters) {
        filters.register(this::look, FIRST);
    }

    private void look(RoutingContext request) {
        if (request.request().uri().length() > LONGEST) {
            refuse(request, 414, "address-too-long");
        } else if (!isReadable(request)) {
            refuse(request, 400, "unreadable");
        } else if (isBeside(request.normalizedPath())) {
            refuse(request, 404, "not-found");
        } else if (!saysWhatItTakes(request)) {
            refuse(request, 406, "not-acceptable");
        } else {
            request.next();
        }
    }

    private static boolean isReadable(RoutingContext request) {
        try {
            new URI(request.request().uri());
            request.normalizedPath();
            request.queryParams();
            return true;
        } catch (URISyntaxException | IllegalArgumentException | HttpException undecodable) {
            return false;
        }
    }

    private static boolean isBeside(String path) {
        return path.equals(API) || path.startsWith(API + "/") && !path.startsWith(API + "/v1/");
    }

    /** Found out when the answer is written, it would be too late: what was asked for is done by then. */
    private static boolean saysWhatItTakes(RoutingContext request) {
        String accept = request.request().getHeader(HttpHeaders.ACCEPT);
        if (accept == null || PLAIN.matcher(accept).matches()) {
            return true;
        }
        try {
            MediaTypeHelper.parseHeader(accept);
            return true;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private void refuse(RoutingContext request, int status, String code) {
        screens.addHeaders(API, request.response().headers());
        problem.end(request, status, code);
    }
}
