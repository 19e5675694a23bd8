package org.aftercare.workshop;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Csv;
import org.aftercare.kernel.Words;
import org.aftercare.workshop.ItemViews.ItemRow;

/** The register of items as a spreadsheet: the same rows as the list. */
@Path("/items.csv")
@Cancellable(false)
public class ItemsExport {
    /** A spreadsheet of more rows helps nobody; the filters narrow it. */
    private static final int MOST_EXPORTED = 20_000;

    private static final List<String> HEADINGS = List.of(
            "number",
            "itemStatus",
            "waitsFor",
            "what",
            "serial",
            "customer",
            "ticket",
            "receipt",
            "technician",
            "holder",
            "place",
            "takenAt",
            "enteredAt",
            "plannedFinish",
            "late",
            "returnOn",
            "endedAt",
            "branch");

    @Inject
    ItemRegister register;

    @Inject
    Words words;

    @GET
    @Produces(Csv.MEDIA_TYPE)
    @Operation(operationId = "exportItems", summary = "The register of items as a spreadsheet, 20 000 rows at most")
    public Uni<String> export(@BeanParam ItemFilters filters) {
        return register.page(filters, null, MOST_EXPORTED).map(page -> {
            Csv csv = new Csv(
                    HEADINGS.stream().map(name -> words.say("column." + name)).toList());
            page.items().forEach(row -> line(csv, row));
            return csv.toString();
        });
    }

    private void line(Csv csv, ItemRow row) {
        csv.row(
                row.number(),
                words.say("item-status." + row.status()),
                words.say("waits-for." + row.waitsFor()),
                row.what(),
                row.serial(),
                row.customer().name(),
                row.ticket().number(),
                row.receipt(),
                row.technician() == null ? null : row.technician().name(),
                row.holder() == null ? null : row.holder().name(),
                row.place(),
                row.takenAt(),
                row.enteredAt(),
                row.plannedFinish(),
                row.late(),
                row.returnOn(),
                row.endedAt(),
                row.branch().name());
    }
}
