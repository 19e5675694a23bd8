package org.aftercare.complaints;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;

/** A photo that came with a complaint, shown to whoever may see the complaint. */
@Path("/complaint-photos")
@Cancellable(false)
public class ComplaintPhotosResource {
    @Inject
    Caller caller;

    @Inject
    Pool pool;

    @GET
    @Path("{id}")
    @Operation(operationId = "showComplaintPhoto", summary = "The picture itself")
    public Uni<RestResponse<byte[]>> show(UUID id) {
        return pool.preparedQuery("""
                        select file.content_type, file.bytes
                        from complaint_photo f join stored_file file on file.id = f.file_id join complaint c on c.id = f.complaint_id
                        where f.id = $1 and
                        """ + ComplaintRead.SEEN)
                .execute(Tuple.of(id, caller.scope()))
                .map(rows -> {
                    for (var row : rows) {
                        return RestResponse.ResponseBuilder.ok(row.getBuffer(1).getBytes())
                                .header("Content-Type", row.getString(0))
                                .header("X-Content-Type-Options", "nosniff")
                                .build();
                    }
                    throw Problem.notFound();
                });
    }
}
