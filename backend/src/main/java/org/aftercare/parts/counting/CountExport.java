package org.aftercare.parts.counting;

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
import org.aftercare.parts.counting.CountViews.CountLineView;
import org.aftercare.staff.PersonRef;

/** The list of a count as a spreadsheet: to count by, and later who counted what and when (8.4.1.2b). */
@Path("/stock-counts/{id}/lines.csv")
@Cancellable(false)
public class CountExport {
    private static final int MOST = 20_000;

    @Inject
    CountPages pages;

    @Inject
    Words words;

    @GET
    @Produces(Csv.MEDIA_TYPE)
    @Operation(operationId = "exportCountLines", summary = "The lines of a count as a spreadsheet")
    public Uni<String> export(@PathParam("id") UUID id) {
        return pages.show(id)
                .chain(() -> pages.lines(id, null, null, null, MOST))
                .map(page -> {
                    List<String> headings = Stream.of(
                                    "area",
                                    "bin",
                                    "code",
                                    "name",
                                    "spec",
                                    "unit",
                                    "book",
                                    "counted",
                                    "counted-by",
                                    "recounted",
                                    "recounted-by",
                                    "difference",
                                    "reason")
                            .map(column -> words.say("count." + column))
                            .toList();
                    Csv csv = new Csv(headings);
                    for (CountLineView line : page.items()) {
                        csv.row(
                                line.area(),
                                line.bin(),
                                line.part().code(),
                                line.part().name(),
                                line.part().spec(),
                                line.part().unit(),
                                line.book(),
                                line.counted(),
                                name(line.countedBy()),
                                line.recounted(),
                                name(line.recountedBy()),
                                line.difference(),
                                line.reason());
                    }
                    return csv.toString();
                });
    }

    private static String name(PersonRef person) {
        return person == null ? null : person.name();
    }
}
