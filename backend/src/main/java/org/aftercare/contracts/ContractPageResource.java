package org.aftercare.contracts;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;

/** One page attached to a contract, shown to whoever may see the contract. */
@Path("/contract-documents")
@Cancellable(false)
public class ContractPageResource {
    @Inject
    ContractDocuments documents;

    @Inject
    Commit commit;

    @GET
    @Path("/{id}")
    @Operation(operationId = "showContractDocument", summary = "The page itself")
    public Uni<RestResponse<byte[]>> show(@PathParam("id") UUID id) {
        return documents
                .page(id)
                .map(page -> RestResponse.ResponseBuilder.ok(page.bytes())
                        .header("Content-Type", page.contentType())
                        .header("X-Content-Type-Options", "nosniff")
                        .build());
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "removeContractDocument", summary = "Take a page away that does not belong there")
    public Uni<RestResponse<Void>> remove(@PathParam("id") UUID id) {
        return commit.once(() -> documents.remove(id)).map(done -> RestResponse.noContent());
    }
}
