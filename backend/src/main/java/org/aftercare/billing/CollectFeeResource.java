package org.aftercare.billing;

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

import org.aftercare.billing.BillingForms.CollectFee;
import org.aftercare.billing.BillingForms.CollectionView;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Sql;

/** The technician takes a small fee at the door (1.5a). */
@Path("/tickets/{id}/collection")
@Cancellable(false)
public class CollectFeeResource {
    @Inject
    CashHandover handover;

    @Inject
    Commit commit;

    @Inject
    Sql sql;

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "collectFee", summary = "Take a small fee at the door (1.5a)")
    public Uni<CollectionView> collect(@PathParam("id") UUID ticket, @NotNull @Valid CollectFee form) {
        return commit.once(form, () -> handover.collect(ticket, form))
                .chain(id -> sql.found(CollectionView.class, CollectionsResource.SELECT + "where c.id = $1", id));
    }
}
