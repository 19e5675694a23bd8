package org.aftercare.kernel;

import java.util.function.BiConsumer;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.security.HttpSecurityRecorder.DefaultAuthFailureHandler;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Lets a request whose token is refused fail like any other, so that {@link Problems} answers it.
 *
 * <p>Quarkus does the same one step later, but where metrics or traces are about (3.34) it first builds the table of all
 * addresses anew, for every request, only to know under which one a refusal would be counted: a twelfth of the time of W1.
 * We count by operation.
 */
@Singleton
class RefusedSignIns {
    /** After the authentication (200); of two with the same number the one that observes the router comes first. */
    private static final int BEFORE_QUARKUS = -199;

    private static final BiConsumer<RoutingContext, Throwable> FAIL = (request, refused) -> {
        DefaultAuthFailureHandler.markIfOtherAuthenticationFailure(request, refused);
        if (!request.failed()) {
            request.fail(DefaultAuthFailureHandler.extractRootCause(refused));
        }
    };

    void take(@Observes Router router) {
        router.route().order(BEFORE_QUARKUS).handler(request -> {
            if (request.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER) instanceof DefaultAuthFailureHandler) {
                request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, FAIL);
            }
            request.next();
        });
    }
}
