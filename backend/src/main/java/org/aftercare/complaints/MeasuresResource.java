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

import org.aftercare.complaints.ComplaintRows.MeasureRow;
import org.aftercare.complaints.HandlingForms.ConfirmMeasure;
import org.aftercare.complaints.HandlingForms.FinishMeasure;
import org.aftercare.kernel.Commit;

/** All measures from complaints, with owner, day and state (5.2.2.4b, 5.2.3.1.4, 5.3.4). */
@Path("/complaint-measures")
@Cancellable(false)
public class MeasuresResource {
    @Inject
    Measures measures;

    @Inject
    DepartmentInbox inbox;

    @Inject
    Commit commit;

    @GET
    @Operation(operationId = "listMeasures", summary = "Measures from complaints, the soonest due first, 500 at most")
    public Uni<List<MeasureRow>> list(@QueryParam("open") Boolean open, @QueryParam("mine") boolean mine) {
        return inbox.measures(open, mine);
    }

    @POST
    @Path("{id}/completion")
    @ResponseStatus(204)
    @Operation(operationId = "finishMeasure", summary = "Its owner, or after-sales, says that it is done")
    public Uni<Void> finish(UUID id, @NotNull @Valid FinishMeasure form) {
        return commit.once(form, () -> measures.finish(id, form).map(done -> id))
                .replaceWithVoid();
    }

    @POST
    @Path("{id}/signature")
    @ResponseStatus(204)
    @Operation(operationId = "signMeasure", summary = "The department that drafted it signs that it was carried out")
    public Uni<Void> sign(UUID id) {
        return commit.once(() -> measures.sign(id).map(done -> id)).replaceWithVoid();
    }

    @POST
    @Path("{id}/confirmation")
    @ResponseStatus(204)
    @Operation(operationId = "confirmMeasure", summary = "After-sales confirms its effect")
    public Uni<Void> confirm(UUID id, @NotNull @Valid ConfirmMeasure form) {
        return commit.once(form, () -> measures.confirm(id, form).map(done -> id))
                .replaceWithVoid();
    }
}
