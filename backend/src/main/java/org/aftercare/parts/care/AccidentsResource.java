package org.aftercare.parts.care;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Page;
import org.aftercare.parts.care.CareForms.RecordAccident;
import org.aftercare.parts.care.CareViews.AccidentView;

/** Accidents in a warehouse (8.3.4). */
@Path("/warehouse-accidents")
@Cancellable(false)
public class AccidentsResource {
    @Inject
    Incidents incidents;

    @Inject
    IncidentPages pages;

    @Inject
    Creation creation;

    @GET
    @Operation(operationId = "listAccidents", summary = "Accidents, the newest first")
    public Uni<Page<AccidentView>> list(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return pages.accidents(after, Page.limit(limit));
    }

    @POST
    @Operation(
            operationId = "recordAccident",
            summary = "Enter an accident: its cause, what it cost, what is done (8.3.4)")
    public Uni<RestResponse<AccidentView>> record(@NotNull @Valid RecordAccident form) {
        return creation.once(
                form, form.id(), incidents::isAccidentThere, () -> incidents.record(form), pages::accident);
    }
}
