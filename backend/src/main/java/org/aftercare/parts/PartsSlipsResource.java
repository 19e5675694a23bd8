package org.aftercare.parts;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.aftercare.parts.SlipForms.ChangeSlip;
import org.aftercare.parts.SlipForms.WantParts;
import org.aftercare.parts.SlipViews.SlipRow;
import org.aftercare.parts.SlipViews.SlipView;

/** Issue slips (领料单): what is wanted, for which job, by whom (8.4.3.1). */
@Path("/parts-slips")
@Cancellable(false)
public class PartsSlipsResource {
    @Inject
    Slips slips;

    @Inject
    SlipPages pages;

    @Inject
    Creation creation;

    @Inject
    Change change;

    @GET
    @Operation(operationId = "listPartsSlips", summary = "Issue slips, the newest first")
    public Uni<Page<SlipRow>> list(
            @QueryParam("status") PartsSlip.Status status,
            @QueryParam("store") UUID store,
            @QueryParam("mine") boolean mine,
            @QueryParam("workKind") PartsSlip.WorkKind workKind,
            @QueryParam("workId") UUID workId,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(new SlipPages.Asked(status, store, mine, workKind, workId), after, Page.limit(limit));
    }

    @POST
    @Operation(
            operationId = "addPartsSlip",
            summary = "Write an issue slip; it goes to whoever has to sign it (8.4.3.1b)")
    public Uni<RestResponse<SlipView>> add(@NotNull @Valid WantParts form) {
        return creation.once(
                form,
                form.id(),
                id -> PartsSlip.<PartsSlip>findById(id).map(there -> there != null),
                () -> slips.want(form),
                pages::show);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showPartsSlip", summary = "One issue slip with its signatures, lots, returns and cost")
    public Uni<SlipView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "changePartsSlip",
            summary = "Change what a slip asks for; signatures given for it are void (8.4.3.1b)")
    public Uni<SlipView> change(@PathParam("id") UUID id, @NotNull @Valid ChangeSlip form) {
        return change.once(id, form, () -> slips.change(id, form), pages::show);
    }
}
