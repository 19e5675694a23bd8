package org.aftercare.parts.care;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Page;
import org.aftercare.parts.care.CareForms.CorrectIncident;
import org.aftercare.parts.care.CareForms.RecordIncident;
import org.aftercare.parts.care.CareViews.IncidentView;

/** What people did in a warehouse that is not done there (8.4.3.4c, 8.4.5.5a). */
@Path("/warehouse-incidents")
@Cancellable(false)
public class IncidentsResource {
    @Inject
    Incidents incidents;

    @Inject
    IncidentPages pages;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    @GET
    @Operation(operationId = "listIncidents", summary = "Incidents, the newest first; those not corrected yet, or all")
    public Uni<Page<IncidentView>> list(
            @QueryParam("open") boolean open, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return pages.incidents(open, after, Page.limit(limit));
    }

    @POST
    @Operation(operationId = "recordIncident", summary = "Enter who did what; the manager is told at once")
    public Uni<RestResponse<IncidentView>> record(@NotNull @Valid RecordIncident form) {
        return creation.once(form, form.id(), incidents::isThere, () -> incidents.record(form), pages::incident);
    }

    @POST
    @Path("{id}/correction")
    @Operation(operationId = "correctIncident", summary = "It was stopped and put right")
    public Uni<IncidentView> correct(@PathParam("id") UUID id, @NotNull @Valid CorrectIncident form) {
        return commit.once(form, () -> incidents.correct(id, form)).chain(pages::incident);
    }
}
