package org.aftercare.reports.ledger;

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

/** The department's ledger, exported by itself (6.16a). */
@Path("/department-ledger.csv")
@Cancellable(false)
public class DepartmentLedgerFileResource {
    private static final int MOST_EXPORTED = 50_000;

    @Inject
    DepartmentLedger ledger;

    @Inject
    Words words;

    @GET
    @Produces(Csv.MEDIA_TYPE)
    @Operation(operationId = "exportDepartmentLedger", summary = "The ledger as a spreadsheet")
    public Uni<String> export(
            @QueryParam("branch") UUID branch,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("sort") LedgerLine.Sort sort) {
        return ledger.lines(branch, from, to, sort, null, MOST_EXPORTED).map(lines -> {
            Csv csv = new Csv(List.of("at", "sort", "branch", "number", "what", "quantity", "amount").stream()
                    .map(column -> words.say("column.ledger." + column))
                    .toList());
            lines.forEach(line -> csv.row(
                    line.at(),
                    words.say("ledger." + line.sort()),
                    line.branch().name(),
                    line.number(),
                    line.what(),
                    line.quantity(),
                    line.amount()));
            return csv.toString();
        });
    }
}
