package org.aftercare.parts;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Creation;
import org.aftercare.parts.SlipForms.Reserve;
import org.aftercare.parts.SlipViews.ReservationView;

/** Goods kept for a job. */
@Path("/reservations")
@Cancellable(false)
public class ReservationsResource {
    @Inject
    Reservations reservations;

    @Inject
    SlipPages pages;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    @POST
    @Operation(operationId = "reserveParts", summary = "Keep goods for a job; others do not get them")
    public Uni<RestResponse<ReservationView>> reserve(@NotNull @Valid Reserve form) {
        return creation.once(
                form,
                form.id(),
                id -> Reservation.<Reservation>findById(id).map(there -> there != null),
                () -> reservations.reserve(form),
                pages::reservation);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "releaseReservation", summary = "Keep the goods no longer")
    public Uni<ReservationView> release(@PathParam("id") UUID id) {
        return commit.once(() -> reservations.release(id)).chain(pages::reservation);
    }
}
