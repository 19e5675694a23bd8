package org.aftercare.staff.phone;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Change;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Page;
import org.aftercare.staff.phone.PhoneForms.ExplainAbsence;
import org.aftercare.staff.phone.PhoneForms.JudgeAbsence;
import org.aftercare.staff.phone.PhoneForms.RecordUnreachable;
import org.aftercare.staff.phone.PhoneViews.UnreachableCount;
import org.aftercare.staff.phone.PhoneViews.UnreachableView;

/** People whose mobile could not be reached (6.11a, 16.7a). */
@Path("/unreachable-incidents")
@Cancellable(false)
public class UnreachableResource {
    @Inject
    Unreached unreached;

    @Inject
    UnreachedPages pages;

    @Inject
    Creation creation;

    @Inject
    Change change;

    @GET
    @Operation(operationId = "listUnreachable", summary = "When somebody could not be reached: mine, or the branch's")
    public Uni<Page<UnreachableView>> list(
            @QueryParam("open") @DefaultValue("false") boolean open,
            @QueryParam("person") UUID person,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(open, person, after, Page.limit(limit));
    }

    @POST
    @Operation(
            operationId = "recordUnreachable",
            summary = "Somebody's mobile could not be reached: when, and who tried")
    public Uni<RestResponse<UnreachableView>> record(@NotNull @Valid RecordUnreachable form) {
        return creation.once(form, form.id(), unreached::isThere, () -> unreached.record(form), pages::one);
    }

    @GET
    @Path("/counts")
    @Operation(
            operationId = "countUnreachable",
            summary = "Everybody in service: the mobile on file, and how often it could not be reached")
    public Uni<Page<UnreachableCount>> counts(@QueryParam("branch") UUID branch) {
        return pages.counts(branch);
    }

    @POST
    @Path("/{id}/explanation")
    @Operation(operationId = "explainAbsence", summary = "Say why the mobile could not be reached")
    public Uni<UnreachableView> explain(@PathParam("id") UUID id, @NotNull @Valid ExplainAbsence form) {
        return change.once(id, form, () -> unreached.explain(id, form), pages::one);
    }

    @POST
    @Path("/{id}/judgement")
    @Operation(operationId = "judgeAbsence", summary = "Whether that is a good reason; without one it is a breach")
    public Uni<UnreachableView> judge(@PathParam("id") UUID id, @NotNull @Valid JudgeAbsence form) {
        return change.once(id, form, () -> unreached.judge(id, form), pages::one);
    }
}
