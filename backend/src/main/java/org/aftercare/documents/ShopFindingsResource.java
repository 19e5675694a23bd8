package org.aftercare.documents;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.documents.DocumentForms.SettleFinding;
import org.aftercare.documents.DocumentViews.ShopCheckView;
import org.aftercare.kernel.Commit;

/** What was found in a shop (5.1.2.3b). */
@Path("/shop-findings/{id}")
@Cancellable(false)
public class ShopFindingsResource {
    @Inject
    ShopChecks checks;

    @Inject
    ShopPages pages;

    @Inject
    Commit commit;

    @POST
    @Path("/settlement")
    @Operation(operationId = "settleFinding", summary = "The shop has put it right, and how")
    public Uni<ShopCheckView> settle(@PathParam("id") UUID id, @NotNull @Valid SettleFinding form) {
        return commit.once(form, () -> checks.settle(id, form)).chain(pages::check);
    }
}
