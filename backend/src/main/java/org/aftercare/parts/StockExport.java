package org.aftercare.parts;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Csv;
import org.aftercare.kernel.Words;

/** Stock as a spreadsheet: the same rows as the list. */
@Path("/stock.csv")
@Cancellable(false)
public class StockExport {
    private static final int MOST_EXPORTED = 50_000;

    private static final List<String> HEADINGS = List.of(
            "partCode", "partName", "spec", "unit", "store", "bin", "quantity", "reserved", "minStock", "value");

    @Inject
    StockPages pages;

    @Inject
    Words words;

    @GET
    @Produces(Csv.MEDIA_TYPE)
    @Operation(operationId = "exportStock", summary = "The same list as a spreadsheet, 50 000 rows at most")
    public Uni<String> export(
            @QueryParam("store") UUID store, @QueryParam("q") String q, @QueryParam("lack") StockPages.Lack lack) {
        return pages.list(store, q, lack, null, MOST_EXPORTED).map(page -> {
            Csv csv = new Csv(
                    HEADINGS.stream().map(name -> words.say("column." + name)).toList());
            page.items()
                    .forEach(row -> csv.row(
                            row.part().code(),
                            row.part().name(),
                            row.part().spec(),
                            row.part().unit(),
                            row.store().name(),
                            row.place() == null ? null : row.place().code(),
                            row.quantity(),
                            row.reserved(),
                            row.minStock(),
                            row.value()));
            return csv.toString();
        });
    }
}
