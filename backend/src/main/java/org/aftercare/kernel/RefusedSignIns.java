package org.aftercare.kernel;

import java.util.function.BiConsumer;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * A token is looked at when the {@link Door} asks who it is, and {@link Problems} answers what comes of it. Quarkus (3.34)
 * would answer a refused one as well, a second time; and to know under which address a refusal is counted it builds the
 * table of all addresses anew for each request, refused or not: a twelfth of the time of W1. We count by operation.
 */
@Singleton
class RefusedSignIns {
    /** After the authentication (200); of two with the same number the one that observes the router comes first. */
    private static final int BEFORE_QUARKUS = -199;

    private static final BiConsumer<RoutingContext, Throwable> THE_DOOR_KNOWS = (request, refused) -> {};

    void take(@Observes Router router) {
        router.route().order(BEFORE_QUARKUS).handler(request -> {
            request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, THE_DOOR_KNOWS);
            request.next();
        });
    }
}
