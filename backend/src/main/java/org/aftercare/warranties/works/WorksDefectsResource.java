package org.aftercare.warranties.works;

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

import org.aftercare.kernel.Creation;
import org.aftercare.warranties.works.DefectForms.ReportDefect;
import org.aftercare.warranties.works.WorksViews.DefectView;

/** Notices that works are defective (15.1.2a). */
@Path("/works/{works}/defects")
@Cancellable(false)
public class WorksDefectsResource {
    @Inject
    Defects defects;

    @Inject
    DefectPages pages;

    @Inject
    Creation creation;

    @POST
    @Operation(
            operationId = "reportDefect",
            summary = "Take down an oral or written notice of a defect; after the period it is marked so (15.1.2a)")
    public Uni<RestResponse<DefectView>> report(@PathParam("works") UUID works, @NotNull @Valid ReportDefect form) {
        return creation.once(form, form.id(), defects::isThere, () -> defects.report(works, form), pages::show);
    }
}
