package org.aftercare.parts.importing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Csv;
import org.aftercare.kernel.Words;
import org.aftercare.parts.importing.ImportForms.ImportVerdict;

/** The wrong rows of a list as a spreadsheet, each wrong cell with its reason. */
@Path("/part-imports/{id}/errors.csv")
@Cancellable(false)
public class ImportErrorsExport {
    private static final int MOST = 50_000;

    @Inject
    ImportPages pages;

    @Inject
    Words words;

    @GET
    @Produces(Csv.MEDIA_TYPE)
    @Operation(operationId = "exportImportErrors", summary = "What is wrong with a list as a spreadsheet")
    public Uni<String> export(@PathParam("id") UUID id) {
        return pages.show(id)
                .chain(() -> pages.rows(id, ImportVerdict.wrong, null, MOST))
                .map(page -> {
                    List<String> headings = Stream.of("row", "code", "column", "cell", "reason")
                            .map(column -> words.say("import-errors." + column))
                            .toList();
                    Csv csv = new Csv(headings);
                    page.items()
                            .forEach(row -> row.errors()
                                    .forEach(wrong -> csv.row(
                                            row.row(), row.code(), wrong.column(), wrong.cell(), wrong.reason())));
                    return csv.toString();
                });
    }
}
