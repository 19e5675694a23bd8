package org.aftercare.regulations;

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

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Creation;
import org.aftercare.regulations.ConductForms.RecordBreach;
import org.aftercare.regulations.ConductViews.BreachView;

/** Recording that somebody broke an article. */
@Path("/articles/{id}/breaches")
@Cancellable(false)
public class ArticleBreachesResource {
    @Inject
    Conduct conduct;

    @Inject
    ConductPages pages;

    @Inject
    Creation creation;

    @Inject
    Caller caller;

    @POST
    @Operation(operationId = "recordBreach", summary = "Record that somebody broke an article, and what follows")
    public Uni<RestResponse<BreachView>> record(@PathParam("id") UUID id, @NotNull @Valid RecordBreach form) {
        return creation.once(form, form.id(), this::isThere, () -> conduct.record(id, form), pages::breach);
    }

    private Uni<Boolean> isThere(UUID id) {
        return Breach.<Breach>findById(id).map(there -> {
            if (there != null) {
                caller.mustSee(there.branchId);
            }
            return there != null;
        });
    }
}
