package org.aftercare.complaints;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.complaints.ComplaintRows.InboxMishap;
import org.aftercare.complaints.HandlingForms.PassMishapUp;
import org.aftercare.complaints.HandlingForms.SettleMishap;
import org.aftercare.kernel.Commit;

/** Mishaps that complaints brought to light, by the department whose they are (5.2.4a). */
@Path("/complaint-mishaps")
@Cancellable(false)
public class MishapsResource {
    @Inject
    Mishaps mishaps;

    @Inject
    DepartmentInbox inbox;

    @Inject
    Commit commit;

    @GET
    @Operation(
            operationId = "listMishaps",
            summary = "Mishaps: the open ones by age, or all, the newest first; 200 at most")
    public Uni<List<InboxMishap>> list(
            @QueryParam("open") boolean open, @QueryParam("department") Department department) {
        return inbox.mishaps(open, department);
    }

    @POST
    @Path("{id}/settlement")
    @ResponseStatus(204)
    @Operation(operationId = "settleMishap", summary = "The department says what it found and did")
    public Uni<Void> settle(UUID id, @NotNull @Valid SettleMishap form) {
        return commit.once(form, () -> mishaps.settle(id, form).map(done -> id)).replaceWithVoid();
    }

    @POST
    @Path("{id}/passing-up")
    @ResponseStatus(204)
    @Operation(operationId = "passMishapUp", summary = "It exceeds the department's powers: pass it up with the reason")
    public Uni<Void> passUp(UUID id, @NotNull @Valid PassMishapUp form) {
        return commit.once(form, () -> mishaps.passUp(id, form).map(done -> id)).replaceWithVoid();
    }
}
