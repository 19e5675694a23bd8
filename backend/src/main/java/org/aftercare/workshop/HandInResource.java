package org.aftercare.workshop;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.workshop.ItemForms.HandIn;
import org.aftercare.workshop.ItemViews.BatchView;

/** Items handed in at the counter for a registered call. */
@Path("/tickets/{id}/items")
@Cancellable(false)
public class HandInResource {
    @Inject
    HandingIn handingIn;

    @Inject
    BatchPages pages;

    @Inject
    Commit commit;

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "handIn",
            summary = "The customer hands items in at the counter and signs for it: receipts and register in one step")
    public Uni<BatchView> receive(@PathParam("id") UUID ticket, @NotNull @Valid HandIn form) {
        return commit.once(form, () -> handingIn.receive(ticket, form)).chain(pages::show);
    }
}
