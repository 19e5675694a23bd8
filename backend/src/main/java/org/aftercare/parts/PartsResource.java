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
import org.aftercare.parts.PartForms.PartForm;
import org.aftercare.parts.PartViews.PartRow;
import org.aftercare.parts.PartViews.PartView;

/** The catalogue of parts, consumables and old parts. */
@Path("/parts")
@Cancellable(false)
public class PartsResource {
    @Inject
    Catalogue catalogue;

    @Inject
    PartPages pages;

    @Inject
    Creation creation;

    @Inject
    Change change;

    @GET
    @Operation(
            operationId = "listParts",
            summary =
                    "Parts by code, found by any part of code, name, specification or barcode, with what there is of them")
    public Uni<Page<PartRow>> list(
            @QueryParam("q") String q,
            @QueryParam("kind") Part.Kind kind,
            @QueryParam("low") boolean low,
            @QueryParam("retired") boolean retired,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(q, kind, low, retired, after, Page.limit(limit));
    }

    @POST
    @Operation(operationId = "addPart", summary = "Take a part into the catalogue")
    public Uni<RestResponse<PartView>> add(@NotNull @Valid PartForm form) {
        return creation.once(
                form,
                form.id(),
                id -> Part.<Part>findById(id).map(there -> there != null),
                () -> catalogue.add(form),
                pages::show);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showPart", summary = "One part, with its lots in the stores that the caller sees")
    public Uni<PartView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changePart", summary = "Change what the catalogue says of a part")
    public Uni<PartView> change(@PathParam("id") UUID id, @NotNull @Valid PartForm form) {
        return change.once(id, form, () -> catalogue.change(id, form), pages::show);
    }
}
