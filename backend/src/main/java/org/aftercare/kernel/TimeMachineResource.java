package org.aftercare.kernel;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Moves the clock where the installation allows it (tests, demonstrations); elsewhere it is not there. */
@Path("/time-machine")
public class TimeMachineResource {
    @Inject
    TimeMachine machine;

    @ConfigProperty(name = "aftercare.time-machine")
    boolean allowed;

    /** @param to go there; @param forwardMinutes or go on by so much; neither: come back */
    public record Travel(Instant to, Integer forwardMinutes) {}

    public record Now(Instant now) {}

    @POST
    @Operation(operationId = "travel", summary = "Move the clock of a test or demonstration installation")
    public Now travel(@NotNull Travel travel) {
        if (!allowed) {
            throw Problem.notFound();
        }
        if (travel.to() != null) {
            machine.travelTo(travel.to());
        } else if (travel.forwardMinutes() != null) {
            machine.forward(Duration.ofMinutes(travel.forwardMinutes()));
        } else {
            machine.comeBack();
        }
        return new Now(machine.instant());
    }
}
