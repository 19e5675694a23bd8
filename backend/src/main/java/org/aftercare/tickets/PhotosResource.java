package org.aftercare.tickets;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Commit;

/** A photo of a job, shown to whoever may see its ticket. */
@Path("/photos")
@Cancellable(false)
public class PhotosResource {
    @Inject
    Photos photos;

    @Inject
    Caller caller;

    @Inject
    Commit commit;

    @GET
    @Path("{id}")
    @Operation(operationId = "showPhoto", summary = "The picture itself")
    public Uni<RestResponse<byte[]>> show(UUID id) {
        return photos.picture(id, caller.scope())
                .map(picture -> RestResponse.ResponseBuilder.ok(picture.bytes())
                        .header("Content-Type", picture.contentType())
                        .header("X-Content-Type-Options", "nosniff")
                        .build());
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "removePhoto", summary = "Take a photo away again, during the visit it was taken at")
    public Uni<RestResponse<Void>> remove(UUID id) {
        return commit.once(() -> photos.remove(id)).map(done -> RestResponse.noContent());
    }
}
