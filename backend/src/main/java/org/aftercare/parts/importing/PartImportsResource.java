package org.aftercare.parts.importing;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Beside;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Page;
import org.aftercare.parts.importing.ImportForms.ImportRowView;
import org.aftercare.parts.importing.ImportForms.ImportVerdict;
import org.aftercare.parts.importing.ImportForms.ImportView;

/** Parts lists with their opening stock: read, looked at, taken over all or nothing, undone. */
@Path("/part-imports")
@Cancellable(false)
public class PartImportsResource {
    private static final int LONGEST_NAME = 200;

    @Inject
    Importing importing;

    @Inject
    ImportPages pages;

    @Inject
    Commit commit;

    private record Reading(String name, UUID store, int bytes) {}

    @GET
    @Operation(operationId = "listImports", summary = "Lists that were read, the newest first")
    public Uni<Page<ImportView>> list(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return pages.list(after, Page.limit(limit));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "showImport",
            summary = "One list: how many rows are new, changed, the same, wrong, and how far it is")
    public Uni<ImportView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @GET
    @Path("{id}/rows")
    @Operation(operationId = "listImportRows", summary = "Its rows, each with what is wrong by column")
    public Uni<Page<ImportRowView>> rows(
            @PathParam("id") UUID id,
            @QueryParam("verdict") ImportVerdict verdict,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.show(id).chain(() -> pages.rows(id, verdict, after, Page.limit(limit)));
    }

    @POST
    @Consumes({
        "text/csv",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/octet-stream"
    })
    @ResponseStatus(201)
    @Operation(
            operationId = "readImport",
            summary =
                    "Read a list, CSV in UTF-8 or GB18030 or XLSX, and tell what would become of it; nothing is changed")
    public Uni<ImportView> read(@QueryParam("name") String name, @QueryParam("store") UUID store, byte[] body) {
        String called = name == null ? "" : name.strip();
        String fileName = called.length() > LONGEST_NAME ? called.substring(0, LONGEST_NAME) : called;
        return Beside.run(() -> SheetReader.read(body))
                .chain(sheet -> commit.once(
                        new Reading(fileName, store, body.length), () -> importing.read(sheet, fileName, store)))
                .chain(pages::show);
    }

    @POST
    @Path("{id}/start")
    @ResponseStatus(202)
    @Operation(operationId = "startImport", summary = "Take the list over, all or nothing; it goes on by itself")
    public Uni<ImportView> start(@PathParam("id") UUID id) {
        return commit.once(() -> importing.start(id)).chain(pages::show);
    }

    @POST
    @Path("{id}/undo")
    @Operation(
            operationId = "undoImport",
            summary = "Take the whole batch back, as long as nothing else was done with it")
    public Uni<ImportView> undo(@PathParam("id") UUID id) {
        return commit.once(() -> importing.undo(id)).chain(pages::show);
    }
}
