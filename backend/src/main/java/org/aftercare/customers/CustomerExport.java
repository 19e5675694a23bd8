package org.aftercare.customers;

import java.util.List;

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

/** The list of customers as a spreadsheet: the same rows. */
@Path("/customers.csv")
@Cancellable(false)
public class CustomerExport {
    /** A spreadsheet of more rows helps nobody; the search narrows it. */
    private static final int MOST_EXPORTED = 20_000;

    private static final List<String> HEADINGS =
            List.of("name", "kind", "branch", "phones", "address", "lastContact", "units");

    @Inject
    CustomerPages pages;

    @Inject
    Words words;

    @GET
    @Produces(Csv.MEDIA_TYPE)
    @Operation(
            operationId = "exportCustomers",
            summary = "The customers as a spreadsheet, with the filters of the list")
    public Uni<String> export(@QueryParam("q") String q) {
        return pages.list(q, null, MOST_EXPORTED).map(page -> {
            Csv csv = new Csv(
                    HEADINGS.stream().map(key -> words.say("customers." + key)).toList());
            for (CustomerViews.CustomerRow row : page.items()) {
                csv.row(
                        row.name(),
                        words.say("customers.kind." + row.kind()),
                        row.branch().name(),
                        row.phones().stream()
                                .map(CustomerViews.PhoneView::number)
                                .toList(),
                        row.address(),
                        row.lastContactOn(),
                        row.equipment());
            }
            return csv.toString();
        });
    }
}
