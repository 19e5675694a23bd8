package org.aftercare.tickets;

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

/** The call register as a spreadsheet: the same rows as the list. */
@Path("/tickets.csv")
@Cancellable(false)
public class RegisterExport {
    /** A spreadsheet of more rows helps nobody; the filters narrow it. */
    private static final int MOST_EXPORTED = 20_000;

    private static final List<String> HEADINGS = List.of(
            "number",
            "status",
            "serviceType",
            "channel",
            "openedAt",
            "arriveBy",
            "late",
            "carriedOver",
            "customer",
            "phone",
            "address",
            "area",
            "model",
            "technician",
            "branch",
            "fault");

    @Inject
    Register register;

    @Inject
    Words words;

    @GET
    @Produces(Csv.MEDIA_TYPE)
    @Operation(operationId = "exportTickets", summary = "The same list as a spreadsheet, 20 000 rows at most")
    public Uni<String> export(@BeanParam RegisterFilters filters) {
        return register.page(filters.asked(), null, MOST_EXPORTED).map(page -> {
            Csv csv = new Csv(
                    HEADINGS.stream().map(name -> words.say("column." + name)).toList());
            page.items().forEach(row -> line(csv, row));
            return csv.toString();
        });
    }

    private void line(Csv csv, TicketRow row) {
        csv.row(
                row.number(),
                words.say("ticket-status." + row.status()),
                words.say("service-type." + row.serviceType()),
                words.say("channel." + row.channel()),
                row.openedAt(),
                row.arriveBy(),
                row.late(),
                row.carriedOver(),
                row.customer().name(),
                row.phone(),
                row.address(),
                row.area() == null ? null : row.area().name(),
                row.model().code(),
                row.technician() == null ? null : row.technician().name(),
                row.branch().name(),
                row.fault());
    }
}
