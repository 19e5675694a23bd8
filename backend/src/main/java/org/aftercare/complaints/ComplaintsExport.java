package org.aftercare.complaints;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.complaints.ComplaintRows.ComplaintRow;
import org.aftercare.kernel.Csv;
import org.aftercare.kernel.Words;

/** The complaint board as a spreadsheet: the same rows in the same order. */
@Path("/complaints.csv")
@Cancellable(false)
public class ComplaintsExport {
    /** A spreadsheet of more rows helps nobody; the filters narrow it. */
    private static final int MOST_EXPORTED = 20_000;

    private static final List<String> HEADINGS = List.of(
            "number",
            "step",
            "stepSince",
            "severity",
            "classification",
            "about",
            "source",
            "registeredAt",
            "customer",
            "content",
            "handledBy",
            "branch",
            "passedTo",
            "dueAt",
            "late",
            "toldAt",
            "disputed",
            "reopened",
            "closedAt");

    @Inject
    ComplaintBoard board;

    @Inject
    Words words;

    @GET
    @Produces(Csv.MEDIA_TYPE)
    @Operation(operationId = "exportComplaints", summary = "The same list as a spreadsheet, 20 000 rows at most")
    public Uni<String> export(@BeanParam ComplaintFilters filters) {
        return board.page(filters, null, MOST_EXPORTED).map(page -> {
            Csv csv = new Csv(
                    HEADINGS.stream().map(name -> words.say("column." + name)).toList());
            page.items().forEach(row -> line(csv, row));
            return csv.toString();
        });
    }

    private void line(Csv csv, ComplaintRow row) {
        csv.row(
                row.number(),
                words.say("fact.step." + row.step()),
                row.stepSince(),
                words.say("fact.severity." + row.severity()),
                row.classification() == null ? null : words.say("fact.classification." + row.classification()),
                words.say("fact.about." + row.about()),
                words.say("fact.source." + row.source()),
                row.registeredAt(),
                row.customer() == null ? row.complainant() : row.customer().name(),
                row.content(),
                row.owner() == null ? null : row.owner().name(),
                row.branch() == null ? null : row.branch().name(),
                row.unit() == null ? null : row.unit().name(),
                row.dueAt(),
                row.late(),
                row.toldAt(),
                row.disputed(),
                row.reopened(),
                row.closedAt());
    }
}
