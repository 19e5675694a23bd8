package org.aftercare.tickets;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Picture;

/** Photos taken during a visit. The body is the picture itself. */
@Path("/visits")
@Cancellable(false)
public class VisitPhotosResource {
    @Inject
    Photos photos;

    @Inject
    Commit commit;

    public record PhotoId(UUID id) {}

    @POST
    @Path("{id}/photos")
    @Consumes({"image/jpeg", "image/png", "image/webp"})
    @ResponseStatus(201)
    @Operation(operationId = "addPhoto", summary = "Add a photo: JPEG, PNG or WebP, 8 MB at most")
    public Uni<PhotoId> add(UUID id, byte[] body) {
        Picture picture = Picture.of(body);
        return commit.once(picture.sha256(), () -> photos.takenAt(id, picture)).map(PhotoId::new);
    }
}
