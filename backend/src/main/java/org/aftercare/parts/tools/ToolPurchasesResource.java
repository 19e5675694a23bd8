package org.aftercare.parts.tools;

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

import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Page;
import org.aftercare.parts.tools.ToolForms.BookIn;
import org.aftercare.parts.tools.ToolForms.ClaimTool;
import org.aftercare.parts.tools.ToolViews.ToolPurchaseState;
import org.aftercare.parts.tools.ToolViews.ToolPurchaseView;

/** Tools bought on the road: handed in first, paid back then (16.12). */
@Path("/tool-purchases")
@Cancellable(false)
public class ToolPurchasesResource {
    @Inject
    ToolBuying buying;

    @Inject
    ToolPurchasePages pages;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    @GET
    @Operation(
            operationId = "listToolPurchases",
            summary = "Tools bought on the road by state and person, the newest first (16.12)")
    public Uni<Page<ToolPurchaseView>> list(
            @QueryParam("state") ToolPurchaseState state,
            @QueryParam("person") UUID person,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(state, person, after, Page.limit(limit));
    }

    @POST
    @Operation(operationId = "claimTool", summary = "Say that a tool was bought on the road (16.12)")
    public Uni<RestResponse<ToolPurchaseView>> claim(@NotNull @Valid ClaimTool form) {
        return creation.once(form, form.id(), buying::isThere, () -> buying.claim(form), pages::show);
    }

    @POST
    @Path("{id}/receipt")
    @Operation(operationId = "bookInTool", summary = "That very tool is in the store now (16.12)")
    public Uni<ToolPurchaseView> bookIn(@PathParam("id") UUID id, @NotNull @Valid BookIn form) {
        return commit.once(form, () -> buying.bookIn(id, form)).chain(pages::show);
    }

    @POST
    @Path("{id}/reimbursement")
    @Operation(operationId = "reimburseTool", summary = "Pay the price back, once the tool is in the store (16.12)")
    public Uni<ToolPurchaseView> reimburse(@PathParam("id") UUID id) {
        return commit.once(() -> buying.reimburse(id)).chain(pages::show);
    }
}
