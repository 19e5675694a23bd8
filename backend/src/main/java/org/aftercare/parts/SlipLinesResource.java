package org.aftercare.parts;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.parts.SlipForms.OldPiece;
import org.aftercare.parts.SlipForms.UseParts;
import org.aftercare.parts.SlipViews.SlipView;

/** One line of an issue slip. */
@Path("/parts-slips/{id}/lines/{lineId}")
@Cancellable(false)
public class SlipLinesResource {
    @Inject
    SlipLines lines;

    @Inject
    SlipPages pages;

    @Inject
    Commit commit;

    @PUT
    @Path("/old-piece")
    @Operation(
            operationId = "handInOldPiece",
            summary = "The old piece of an exchange is handed in, and the drawer signs (8.4.3.5)")
    public Uni<SlipView> oldPiece(
            @PathParam("id") UUID id, @PathParam("lineId") UUID lineId, @NotNull @Valid OldPiece form) {
        return commit.once(form, () -> lines.oldPiece(id, lineId, form)).chain(pages::show);
    }

    @PUT
    @Path("/confirmation")
    @Operation(operationId = "confirmSlipLine", summary = "The front desk has settled an added item (10.3.6)")
    public Uni<SlipView> confirm(@PathParam("id") UUID id, @PathParam("lineId") UUID lineId) {
        return commit.once(() -> lines.confirm(id, lineId)).chain(pages::show);
    }

    @PUT
    @Path("/use")
    @Operation(
            operationId = "useParts",
            summary = "How many of what was handed out are fitted; those do not come back (10.3.7)")
    public Uni<SlipView> use(
            @PathParam("id") UUID id, @PathParam("lineId") UUID lineId, @NotNull @Valid UseParts form) {
        return commit.once(form, () -> lines.use(id, lineId, form.used())).chain(pages::show);
    }
}
