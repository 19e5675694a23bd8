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
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Page;
import org.aftercare.parts.tools.ToolForms.LoseTool;
import org.aftercare.parts.tools.ToolForms.ReturnTool;
import org.aftercare.parts.tools.ToolForms.SettleLoan;
import org.aftercare.parts.tools.ToolViews.LoanView;

/** Tools in somebody's hands, until they are back or made good (10.3.5). */
@Path("/tool-loans")
@Cancellable(false)
public class ToolLoansResource {
    @Inject
    Lending lending;

    @Inject
    LoanPages pages;

    @Inject
    Commit commit;

    @GET
    @Operation(
            operationId = "listToolLoans",
            summary = "Loans, the newest first: those out, those late, those not made good; a technician's own")
    public Uni<Page<LoanView>> list(
            @QueryParam("state") LoanState state,
            @QueryParam("borrower") UUID borrower,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(state, borrower, after, Page.limit(limit));
    }

    @POST
    @Path("{id}/return")
    @Operation(operationId = "returnTool", summary = "The tool is back, fine or damaged (10.3.5b)")
    public Uni<LoanView> takeBack(@PathParam("id") UUID id, @NotNull @Valid ReturnTool form) {
        return commit.once(form, () -> lending.takeBack(id, form)).chain(pages::show);
    }

    @POST
    @Path("{id}/loss")
    @Operation(operationId = "loseTool", summary = "The tool is lost: the borrower owes its price or another (10.3.5c)")
    public Uni<LoanView> lose(@PathParam("id") UUID id, @NotNull @Valid LoseTool form) {
        return commit.once(form, () -> lending.lose(id, form)).chain(pages::show);
    }

    @POST
    @Path("{id}/settlement")
    @Operation(
            operationId = "settleToolLoan",
            summary = "The borrower paid in full, or brought a tool of the same model (10.3.5c)")
    public Uni<LoanView> settle(@PathParam("id") UUID id, @NotNull @Valid SettleLoan form) {
        return commit.once(form, () -> lending.settle(id, form)).chain(pages::show);
    }
}
