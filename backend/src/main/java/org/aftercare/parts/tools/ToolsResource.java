package org.aftercare.parts.tools;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Change;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Page;
import org.aftercare.parts.tools.ToolForms.AddTool;
import org.aftercare.parts.tools.ToolForms.ChangeTool;
import org.aftercare.parts.tools.ToolForms.LendTool;
import org.aftercare.parts.tools.ToolViews.ToolRow;
import org.aftercare.parts.tools.ToolViews.ToolView;

/** The tools of the house: who has which (8.3.3). */
@Path("/tools")
@Cancellable(false)
public class ToolsResource {
    @Inject
    Tools tools;

    @Inject
    Lending lending;

    @Inject
    ToolPages pages;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    @Inject
    Change change;

    @GET
    @Operation(operationId = "listTools", summary = "Tools by number, with who has them and since when (8.3.3)")
    public Uni<Page<ToolRow>> list(
            @QueryParam("state") Tool.State state,
            @QueryParam("q") String q,
            @QueryParam("store") UUID store,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(state, q, store, after, Page.limit(limit));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showTool", summary = "One tool with its loans, the newest first")
    public Uni<ToolView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @POST
    @Operation(operationId = "addTool", summary = "Enter a tool in the list")
    public Uni<RestResponse<ToolView>> add(@NotNull @Valid AddTool form) {
        return creation.once(form, form.id(), tools::isThere, () -> tools.add(form), pages::show);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeTool", summary = "Change name, model, price or note of a tool")
    public Uni<ToolView> change(@PathParam("id") UUID id, @NotNull @Valid ChangeTool form) {
        return change.once(id, form, () -> tools.change(id, form), pages::show);
    }

    @POST
    @Path("{id}/loans")
    @Operation(operationId = "lendTool", summary = "Lend a tool to somebody, who signs for it (10.3.5a)")
    public Uni<RestResponse<ToolView>> lend(@PathParam("id") UUID id, @NotNull @Valid LendTool form) {
        return creation.once(
                form,
                form.id(),
                loan -> ToolLoan.<ToolLoan>count("id = ?1 and toolId = ?2", loan, id)
                        .map(found -> found > 0),
                () -> lending.lend(id, form),
                loan -> pages.show(id));
    }

    @POST
    @Path("{id}/mending")
    @Operation(operationId = "mendTool", summary = "A damaged tool is repaired and may be lent again")
    public Uni<ToolView> mend(@PathParam("id") UUID id) {
        return commit.once(() -> tools.mend(id)).chain(pages::show);
    }

    @POST
    @Path("{id}/scrapping")
    @Operation(operationId = "scrapTool", summary = "Write a tool off")
    public Uni<ToolView> scrap(@PathParam("id") UUID id) {
        return commit.once(() -> tools.scrap(id)).chain(pages::show);
    }
}
