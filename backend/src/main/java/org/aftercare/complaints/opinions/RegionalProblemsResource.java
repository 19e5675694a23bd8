package org.aftercare.complaints.opinions;

import java.util.List;
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

import org.aftercare.complaints.opinions.OpinionForms.OpenRegionalProblem;
import org.aftercare.complaints.opinions.OpinionForms.SayOfOpinion;
import org.aftercare.complaints.opinions.OpinionViews.RegionalProblemView;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Creation;

/** What a region's customers keep saying, with somebody who deals with it (5.1.2.2b). */
@Path("/regional-problems")
@Cancellable(false)
public class RegionalProblemsResource {
    @Inject
    Regions regions;

    @Inject
    RegionPages pages;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    @GET
    @Operation(operationId = "listRegionalProblems", summary = "Problems of regions, the open ones first")
    public Uni<List<RegionalProblemView>> list(@QueryParam("open") boolean open) {
        return pages.problems(open);
    }

    @POST
    @Operation(operationId = "openRegionalProblem", summary = "Open a problem of a region, with its owner")
    public Uni<RestResponse<RegionalProblemView>> open(@NotNull @Valid OpenRegionalProblem form) {
        return creation.once(form, form.id(), regions::isThere, () -> regions.open(form), pages::problem);
    }

    @POST
    @Path("{id}/settlement")
    @Operation(operationId = "settleRegionalProblem", summary = "What was done about it")
    public Uni<RegionalProblemView> settle(@PathParam("id") UUID id, @NotNull @Valid SayOfOpinion form) {
        return commit.once(form, () -> regions.settle(id, form.text())).chain(pages::problem);
    }
}
