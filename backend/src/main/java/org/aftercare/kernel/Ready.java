package org.aftercare.kernel;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether this instance may be sent requests: its database answers, and takes writes. A plain {@code select 1} is
 * answered by a former leader too.
 */
@Readiness
@ApplicationScoped
class Ready implements AsyncHealthCheck {
    private static final String NAME = "database";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Inject
    Sql sql;

    @Inject
    Sessions sessions;

    private record Server(boolean readOnly) {}

    @Override
    public Uni<HealthCheckResponse> call() {
        return sql.one(Server.class, "select current_setting('transaction_read_only')::boolean as read_only")
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(server -> {
                    if (server.readOnly()) {
                        sessions.leave();
                        return down("it takes no writes");
                    }
                    return HealthCheckResponse.up(NAME);
                })
                .onFailure()
                .recoverWithItem(failure -> down(String.valueOf(failure.getMessage())));
    }

    private static HealthCheckResponse down(String why) {
        return HealthCheckResponse.named(NAME).down().withData("why", why).build();
    }
}
