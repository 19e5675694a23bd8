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
import org.aftercare.parts.care.CareForms.LetIn;
import org.aftercare.parts.care.CareViews.VisitorView;

/** The log of who comes into a warehouse from outside (8.4.5.5b). */
@Path("/warehouse-entries")
@Cancellable(false)
public class VisitorsResource {
    @Inject
    Visitors visitors;

    @Inject
    IncidentPages pages;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    @GET
    @Operation(operationId = "listVisitors", summary = "Visitors, the newest first; those still inside, or all")
    public Uni<Page<VisitorView>> list(
            @QueryParam("inside") boolean inside,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.visitors(inside, after, Page.limit(limit));
    }

    @POST
    @Operation(operationId = "letIn", summary = "Let somebody in, for their work there (8.4.5.5b)")
    public Uni<RestResponse<VisitorView>> letIn(@NotNull @Valid LetIn form) {
        return creation.once(form, form.id(), visitors::isThere, () -> visitors.letIn(form), pages::visitor);
    }

    @POST
    @Path("{id}/departure")
    @Operation(operationId = "letOut", summary = "The visitor has left")
    public Uni<VisitorView> letOut(@PathParam("id") UUID id) {
        return commit.once(() -> visitors.leave(id)).chain(pages::visitor);
    }
}
