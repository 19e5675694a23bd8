package org.aftercare.tickets.sheets;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Page;
import org.aftercare.tickets.sheets.SheetViews.SheetRow;

/** Service sheets on their way to the head's file (16.5a, 16.5b). */
@Path("/service-sheets")
@Cancellable(false)
public class ServiceSheetsResource {
    @Schema(name = "SheetStage")
    public enum Stage {
        /** The service is done, its sheet is not complete. */
        without,
        to_hand_in,
        to_file,
        filed
    }

    @Inject
    Sheets sheets;

    @Inject
    SheetPages pages;

    @Inject
    Commit commit;

    @GET
    @Operation(
            operationId = "listServiceSheets",
            summary = "Services done without a complete sheet, sheets to hand in, to file, or filed")
    public Uni<Page<SheetRow>> list(
            @QueryParam("stage") @NotNull Stage stage,
            @QueryParam("branch") UUID branch,
            @QueryParam("technician") UUID technician,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(stage, branch, technician, null, after, Page.limit(limit));
    }

    @POST
    @Path("/{ticket}/handing-in")
    @Operation(operationId = "handInSheet", summary = "Hand the sheet of a call in to the head of the department")
    public Uni<SheetRow> handIn(@PathParam("ticket") UUID ticket) {
        return commit.once(() -> sheets.handIn(ticket)).chain(pages::one);
    }

    @POST
    @Path("/{ticket}/filing")
    @Operation(operationId = "fileSheet", summary = "The sheet is in the file")
    public Uni<SheetRow> file(@PathParam("ticket") UUID ticket) {
        return commit.once(() -> sheets.file(ticket)).chain(pages::one);
    }
}
