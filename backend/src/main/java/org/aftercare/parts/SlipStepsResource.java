package org.aftercare.parts;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.SlipForms.ForReason;
import org.aftercare.parts.SlipForms.IssueParts;
import org.aftercare.parts.SlipViews.SlipView;

/** What is done with an issue slip: issued, handed over, refused, taken back. */
@Path("/parts-slips/{id}")
@Cancellable(false)
public class SlipStepsResource {
    @Inject
    Issuing issuing;

    @Inject
    Slips slips;

    @Inject
    Shortages shortages;

    @Inject
    SlipPages pages;

    @Inject
    Commit commit;

    @POST
    @Path("/issue")
    @Operation(
            operationId = "issuePartsSlip",
            summary = "Post goods out on a slip, the oldest lot first (8.4.3.1a, 8.4.3.2)")
    public Uni<SlipView> issue(@PathParam("id") UUID id, @NotNull @Valid IssueParts form) {
        // What was not there is kept as a shortage of its own, though nothing was issued (8.4.3.3a).
        return commit.once(form, () -> issuing.issue(id, form))
                .onFailure(SlipStepsResource::isShort)
                .call(() -> Panache.withTransaction(() -> slips.visible(id).chain(shortages::found)))
                .chain(pages::show);
    }

    @POST
    @Path("/handover")
    @Operation(
            operationId = "handOverPartsSlip",
            summary = "The drawer has the goods; only after they are posted (10.3.2b)")
    public Uni<SlipView> handOver(@PathParam("id") UUID id) {
        return commit.once(() -> issuing.handOver(id)).chain(pages::show);
    }

    @POST
    @Path("/refusal")
    @Operation(
            operationId = "refusePartsSlip",
            summary = "Refuse a slip that is unsigned, unclear or altered (8.4.3.1b)")
    public Uni<SlipView> refuse(@PathParam("id") UUID id, @NotNull @Valid ForReason form) {
        return commit.once(form, () -> slips.refuse(id, form.reason())).chain(pages::show);
    }

    @POST
    @Path("/cancellation")
    @Operation(operationId = "cancelPartsSlip", summary = "Take a slip back that nothing was issued on")
    public Uni<SlipView> cancel(@PathParam("id") UUID id) {
        return commit.once(() -> slips.cancel(id)).chain(pages::show);
    }

    private static boolean isShort(Throwable failure) {
        return failure instanceof Problem problem
                && (problem.code.equals("stock-short") || problem.code.equals("stock-reserved"));
    }
}
