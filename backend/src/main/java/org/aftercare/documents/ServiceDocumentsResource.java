package org.aftercare.documents;

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

import org.aftercare.documents.DocumentForms.AddServiceDocument;
import org.aftercare.documents.DocumentForms.ReviewDocument;
import org.aftercare.documents.DocumentForms.WriteVersion;
import org.aftercare.documents.DocumentViews.ServiceDocumentRow;
import org.aftercare.documents.DocumentViews.ServiceDocumentView;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Page;

/** Service standards and post responsibilities (5.1.2.3a, 9.8). */
@Path("/service-documents")
@Cancellable(false)
public class ServiceDocumentsResource {
    @Inject
    Documents documents;

    @Inject
    Readings readings;

    @Inject
    DocumentPages pages;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    @GET
    @Operation(
            operationId = "listServiceDocuments",
            summary = "Standards and responsibilities with their version in force")
    public Uni<Page<ServiceDocumentRow>> list(@QueryParam("kind") ServiceDocument.Kind kind) {
        return pages.list(kind);
    }

    @POST
    @Operation(operationId = "addServiceDocument", summary = "Write a standard, or what a post answers for")
    public Uni<RestResponse<ServiceDocumentView>> add(@NotNull @Valid AddServiceDocument form) {
        return creation.once(form, form.id(), documents::isThere, () -> documents.add(form), pages::show);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showServiceDocument", summary = "A document with all its versions")
    public Uni<ServiceDocumentView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @POST
    @Path("/{id}/versions")
    @Operation(operationId = "writeVersion", summary = "Write a new version; whoever it concerns acknowledges it anew")
    public Uni<ServiceDocumentView> write(@PathParam("id") UUID id, @NotNull @Valid WriteVersion form) {
        return commit.once(form, () -> documents.write(id, form)).chain(pages::show);
    }

    @POST
    @Path("/{id}/reviews")
    @Operation(operationId = "reviewDocument", summary = "It was gone over and stays as it is")
    public Uni<ServiceDocumentView> review(@PathParam("id") UUID id, @NotNull @Valid ReviewDocument form) {
        return commit.once(form, () -> documents.review(id, form)).chain(pages::show);
    }

    @POST
    @Path("/{id}/acknowledgement")
    @Operation(operationId = "acknowledgeDocument", summary = "I have read the version in force")
    public Uni<ServiceDocumentView> acknowledge(@PathParam("id") UUID id) {
        return commit.once(() -> readings.acknowledge(id)).chain(pages::show);
    }

    @POST
    @Path("/{id}/shop-acknowledgement")
    @Operation(operationId = "takeOverStandard", summary = "My shop carries the version in force out")
    public Uni<ServiceDocumentView> takeOver(@PathParam("id") UUID id) {
        return commit.once(() -> readings.takeOver(id)).chain(pages::show);
    }
}
