package org.aftercare.tickets;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Page;
import org.aftercare.tickets.TicketViews.TicketCounts;

/** The call register: its lines and its figures. */
@Path("/tickets")
@Cancellable(false)
public class RegisterResource {
    @Inject
    Register register;

    @GET
    @Operation(operationId = "listTickets", summary = "The call register, newest first or nearest deadline first")
    public Uni<Page<TicketRow>> list(
            @BeanParam RegisterFilters filters, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return register.page(filters.asked(), after, Page.limit(limit));
    }

    @GET
    @Path("counts")
    @Operation(operationId = "countTickets", summary = "The figures of the register; each opens the rows it counts")
    public Uni<TicketCounts> counts(@QueryParam("branch") UUID branch) {
        return register.counts(branch);
    }
}
