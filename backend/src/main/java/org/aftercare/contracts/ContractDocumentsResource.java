package org.aftercare.contracts;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Picture;
import org.aftercare.kernel.Problem;

/** Pages attached to a contract. The body is the picture itself. */
@Path("/contracts/{id}/documents")
@Cancellable(false)
public class ContractDocumentsResource {
    private static final int LONGEST_TITLE = 200;

    @Inject
    ContractDocuments documents;

    @Inject
    Commit commit;

    public record DocumentId(UUID id) {}

    private record Upload(UUID contract, String title, String hash) {}

    @POST
    @Consumes({"image/jpeg", "image/png", "image/webp"})
    @ResponseStatus(201)
    @Operation(
            operationId = "addContractDocument",
            summary = "Attach a page of the contract: JPEG, PNG or WebP, 8 MB at most")
    public Uni<DocumentId> add(@PathParam("id") UUID contract, @QueryParam("title") String title, byte[] body) {
        Picture page = Picture.of(body);
        String named = named(title);
        return commit.once(new Upload(contract, named, page.sha256()), () -> documents.add(contract, named, page))
                .map(DocumentId::new);
    }

    private static String named(String title) {
        String said = title == null ? "" : title.strip();
        if (said.isEmpty()) {
            throw Problem.invalid("title", "missing");
        }
        if (said.length() > LONGEST_TITLE) {
            throw Problem.invalid("title", "too-long", LONGEST_TITLE);
        }
        return said;
    }
}
