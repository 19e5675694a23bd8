package org.aftercare.parts;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Problem;

/** What is this code? */
@Path("/scan/{code}")
@Cancellable(false)
public class ScanResource {
    @Inject
    @All
    List<Scannable> rooms;

    @GET
    @Operation(operationId = "scanCode", summary = "What a scanned code stands for: a part, bin, slip, item, tool …")
    public Uni<Scanned> scan(@PathParam("code") String code) {
        return find(code.strip(), 0).onItem().ifNull().failWith(Problem::notFound);
    }

    private Uni<Scanned> find(String code, int room) {
        return room == rooms.size()
                ? Uni.createFrom().nullItem()
                : rooms.get(room)
                        .find(code)
                        .chain(found -> found != null ? Uni.createFrom().item(found) : find(code, room + 1));
    }
}
