package org.aftercare.parts;

import java.time.LocalDate;
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

/** The ledger as a spreadsheet: the same rows as the list. */
@Path("/movements.csv")
@Cancellable(false)
public class MovementsExport {
    private static final int MOST_EXPORTED = 50_000;

    private static final List<String> HEADINGS = List.of(
            "movedAt",
            "postedAt",
            "movement",
            "partCode",
            "partName",
            "unit",
            "store",
            "quantity",
            "unitCost",
            "value",
            "document",
            "work",
            "person",
            "reason");

    @Inject
    Ledger ledger;

    @Inject
    Words words;

    @GET
    @Produces(Csv.MEDIA_TYPE)
    @Operation(operationId = "exportMovements", summary = "The same list as a spreadsheet, 50 000 rows at most")
    public Uni<String> export(
            @QueryParam("store") UUID store,
            @QueryParam("part") UUID part,
            @QueryParam("kind") MovementKind kind,
            @QueryParam("from") LocalDate from,
            @QueryParam("until") LocalDate until) {
        return ledger.list(new Ledger.Asked(store, part, kind, from, until), null, MOST_EXPORTED)
                .map(page -> {
                    Csv csv = new Csv(HEADINGS.stream()
                            .map(name -> words.say("column." + name))
                            .toList());
                    page.items()
                            .forEach(row -> csv.row(
                                    row.movedAt(),
                                    row.postedAt(),
                                    words.say("movement." + row.kind()),
                                    row.part().code(),
                                    row.part().name(),
                                    row.part().unit(),
                                    row.store().name(),
                                    row.quantity(),
                                    row.unitCost(),
                                    row.value(),
                                    row.documentNumber(),
                                    row.workLabel(),
                                    row.person() == null ? null : row.person().name(),
                                    row.reason()));
                    return csv.toString();
                });
    }
}
