package org.aftercare.tickets.calls;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.tickets.calls.CallForms.RecordOutcome;

/** How a call was dealt with (6.12b, 16.8b). */
@Path("/tickets/{id}/outcomes")
@Cancellable(false)
public class CallOutcomesResource {
    @Inject
    Calls calls;

    @Inject
    Commit commit;

    @POST
    @Operation(operationId = "recordOutcome", summary = "A call was answered, passed on, or is followed up on a day")
    public Uni<RestResponse<Void>> record(@PathParam("id") UUID id, @NotNull @Valid RecordOutcome form) {
        return commit.once(form, () -> calls.record(id, form))
                .map(done -> RestResponse.status(RestResponse.Status.NO_CONTENT));
    }
}
