package org.aftercare.workshop;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Problem;
import org.aftercare.kernel.RateLimit;
import org.aftercare.workshop.EstimateForms.Decide;
import org.aftercare.workshop.PublicItemViews.PublicItemView;

/** The customer's receipt as a page: where is my item, what would it cost, and do I agree. */
@Path("/public/items/{token}")
@Cancellable(false)
public class PublicItemResource {
    private static final int LOOKS_A_MINUTE = 60;
    private static final int ANSWERS_A_MINUTE = 10;

    @Inject
    FollowItem follow;

    @Inject
    Consent consent;

    @Inject
    RateLimit rateLimit;

    @GET
    @Operation(
            operationId = "followItem",
            summary = "The receipt, where the item is, and its estimate; nothing private")
    public Uni<PublicItemView> show(String token) {
        rateLimit.count("follow-item", LOOKS_A_MINUTE);
        return follow.show(token);
    }

    @POST
    @Path("decision")
    @Operation(operationId = "decideEstimate", summary = "Agree to the estimate, signed, or decline it")
    public Uni<PublicItemView> decide(String token, @NotNull @Valid Decide form) {
        rateLimit.count("decide-estimate", ANSWERS_A_MINUTE);
        return Panache.withTransaction(() -> ItemReceipt.<ItemReceipt>find("token", token)
                        .firstResult()
                        .onItem()
                        .ifNull()
                        .failWith(Problem::notFound)
                        .chain(receipt -> Item.<Item>findById(receipt.itemId))
                        .chain(item -> consent.given(item, form)))
                .chain(() -> follow.show(token));
    }
}
