package org.aftercare.tickets;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.tickets.BoardViews.DispatchBoardView;

/** The dispatch board. */
@Path("/dispatch-board")
@Cancellable(false)
public class DispatchBoardResource {
    @Inject
    DispatchBoard board;

    @GET
    @Operation(
            operationId = "showDispatchBoard",
            summary = "What waits for dispatch, carried over first, and each technician's day")
    public Uni<DispatchBoardView> show(@QueryParam("branch") UUID branch, @QueryParam("day") LocalDate day) {
        return board.show(branch, day);
    }
}
