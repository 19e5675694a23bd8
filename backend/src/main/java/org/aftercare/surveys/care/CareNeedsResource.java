package org.aftercare.surveys.care;

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

import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Creation;
import org.aftercare.surveys.care.CareForms.FindNeed;
import org.aftercare.surveys.care.CareForms.MeetNeed;
import org.aftercare.surveys.care.CareViews.NeedView;

/** What customers need, and what was done for it (5.1.2.2a, 5.1.2.5c). */
@Path("/care-needs")
@Cancellable(false)
public class CareNeedsResource {
    @Inject
    Needs needs;

    @Inject
    CarePages pages;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    @GET
    @Operation(
            operationId = "listNeeds",
            summary = "Needs of customers, those for which nothing was done first, the oldest at the top (at most 500)")
    public Uni<List<NeedView>> list(@QueryParam("customer") UUID customer, @QueryParam("open") boolean open) {
        return pages.needs(customer, open);
    }

    @POST
    @Operation(operationId = "findNeed", summary = "Write down what a customer needs")
    public Uni<RestResponse<NeedView>> find(@NotNull @Valid FindNeed form) {
        return creation.once(
                form,
                form.id(),
                id -> CareNeed.count("id", id).map(found -> found > 0),
                () -> needs.find(form),
                pages::need);
    }

    @POST
    @Path("{id}/action")
    @Operation(operationId = "meetNeed", summary = "What was done for it")
    public Uni<NeedView> meet(@PathParam("id") UUID id, @NotNull @Valid MeetNeed form) {
        return commit.once(form, () -> needs.meet(id, form.action())).chain(pages::need);
    }
}
