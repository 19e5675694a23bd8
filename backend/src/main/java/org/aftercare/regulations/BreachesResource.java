package org.aftercare.regulations;

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
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Change;
import org.aftercare.kernel.Page;
import org.aftercare.regulations.ConductViews.BreachView;
import org.aftercare.regulations.RegulationForms.WithReason;

/** Breaches of articles as they were recorded. */
@Path("/breaches")
@Cancellable(false)
public class BreachesResource {
    @Inject
    Conduct conduct;

    @Inject
    ConductPages pages;

    @Inject
    Change change;

    @GET
    @Operation(operationId = "listBreaches", summary = "Breaches, the newest first")
    public Uni<Page<BreachView>> list(
            @QueryParam("article") UUID article,
            @QueryParam("person") UUID person,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.breaches(article, person, after, Page.limit(limit));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawBreach", summary = "Withdraw a recorded breach; it stays to be seen")
    public Uni<BreachView> withdraw(@PathParam("id") UUID id, @NotNull @Valid WithReason form) {
        return change.once(id, form, () -> conduct.withdraw(id, form.reason()), pages::breach);
    }
}
