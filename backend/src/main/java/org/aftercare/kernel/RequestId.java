package org.aftercare.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

/** The id a caller can read out to us when something went wrong; the log names the same. */
@ApplicationScoped
public class RequestId {
    private static final String KEY = "aftercare.request-id";

    @Inject
    CurrentVertxRequest request;

    public String value() {
        RoutingContext now = request.getCurrent();
        return now == null ? "-" : of(now);
    }

    static String of(RoutingContext request) {
        String id = request.get(KEY);
        if (id == null) {
            id = Ids.next().toString();
            request.put(KEY, id);
        }
        return id;
    }
}
