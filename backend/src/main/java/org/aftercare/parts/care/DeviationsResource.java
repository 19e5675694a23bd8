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
import org.aftercare.parts.care.CareForms.FindDeviation;
import org.aftercare.parts.care.CareForms.SettleDeviation;
import org.aftercare.parts.care.CareViews.DeviationView;

/** What is not as it should be in a warehouse, until it is settled (8.4.4.2b, 8.4.4.3b, 8.4.5.4, 8.4.5.7). */
@Path("/deviations")
@Cancellable(false)
public class DeviationsResource {
    @Inject
    Deviations deviations;

    @Inject
    DeviationPages pages;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    @GET
    @Operation(operationId = "listDeviations", summary = "Deviations: the open ones by age, or all, the newest first")
    public Uni<Page<DeviationView>> list(
            @QueryParam("open") boolean open,
            @QueryParam("sort") Deviation.Sort sort,
            @QueryParam("store") UUID store,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(open, sort, store, after, Page.limit(limit));
    }

    @POST
    @Operation(
            operationId = "findDeviation",
            summary = "Enter what is not as it should be; the manager is told at once")
    public Uni<RestResponse<DeviationView>> find(@NotNull @Valid FindDeviation form) {
        return creation.once(form, form.id(), deviations::isThere, () -> deviations.find(form), pages::show);
    }

    @POST
    @Path("{id}/settlement")
    @Operation(operationId = "settleDeviation", summary = "Say what was done about it, and to whom it was reported")
    public Uni<DeviationView> settle(@PathParam("id") UUID id, @NotNull @Valid SettleDeviation form) {
        return commit.once(form, () -> deviations.settle(id, form)).chain(pages::show);
    }
}
