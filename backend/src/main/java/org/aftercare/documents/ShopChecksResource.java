package org.aftercare.documents;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.documents.DocumentForms.FinishShopCheck;
import org.aftercare.documents.DocumentForms.PlanShopCheck;
import org.aftercare.documents.DocumentViews.ShopCheckView;
import org.aftercare.documents.DocumentViews.ShopStanding;
import org.aftercare.kernel.Change;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Page;

/** Shops and the standard: who carries it out, who was checked, what is open (5.1.2.3b). */
@Path("/shop-checks")
@Cancellable(false)
public class ShopChecksResource {
    @Inject
    ShopChecks checks;

    @Inject
    ShopPages pages;

    @Inject
    Creation creation;

    @Inject
    Change change;

    @GET
    @Operation(operationId = "listShopChecks", summary = "Checks, the newest first; all, or those with something open")
    public Uni<Page<ShopCheckView>> list(
            @QueryParam("open") boolean open,
            @QueryParam("branch") UUID branch,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.checks(open, branch, after, Page.limit(limit));
    }

    @GET
    @Path("/shops")
    @Operation(
            operationId = "listShops",
            summary = "Every shop: standards not taken over, its last and next check, findings open")
    public Uni<Page<ShopStanding>> shops() {
        return pages.standing();
    }

    @POST
    @Operation(operationId = "planShopCheck", summary = "Plan to check a shop against a standard")
    public Uni<RestResponse<ShopCheckView>> plan(@NotNull @Valid PlanShopCheck form) {
        return creation.once(form, form.id(), checks::isThere, () -> checks.plan(form), pages::check);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showShopCheck", summary = "A check with its findings")
    public Uni<ShopCheckView> show(@PathParam("id") UUID id) {
        return pages.check(id);
    }

    @POST
    @Path("/{id}/completion")
    @Operation(operationId = "finishShopCheck", summary = "The shop was checked; what was found, each with its day")
    public Uni<ShopCheckView> finish(@PathParam("id") UUID id, @NotNull @Valid FinishShopCheck form) {
        return change.once(id, form, () -> checks.finish(id, form), pages::check);
    }
}
