package org.aftercare.regulations;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.regulations.ConductViews.ConductItem;

/** What binds everybody's conduct: read and acknowledged, once for each version. */
@Path("/conduct")
@Cancellable(false)
public class ConductResource {
    @Inject
    ConductPages pages;

    @GET
    @Operation(
            operationId = "listConduct",
            summary = "The articles of conduct in force, and which of them I acknowledged")
    public Uni<List<ConductItem>> list() {
        return pages.mine();
    }
}
