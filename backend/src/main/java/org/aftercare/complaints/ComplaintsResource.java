package org.aftercare.complaints;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.complaints.ComplaintForms.RegisterComplaint;
import org.aftercare.complaints.ComplaintRows.ComplaintCounts;
import org.aftercare.complaints.ComplaintRows.ComplaintRow;
import org.aftercare.complaints.ComplaintViews.ComplaintView;
import org.aftercare.customers.Customers;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Page;
import org.aftercare.staff.Colleagues;
import org.aftercare.tickets.Tickets;

/** The complaint register (5.2.2.1a): anybody in the company may enter what they heard (5.1.2.4a). */
@Path("/complaints")
@Cancellable(false)
public class ComplaintsResource {
    @Inject
    Colleagues colleagues;

    @Inject
    ComplaintBoard board;

    @Inject
    ComplaintPage page;

    @Inject
    Complaints complaints;

    @Inject
    Registering registering;

    @Inject
    Customers customers;

    @Inject
    Tickets tickets;

    @Inject
    Creation creation;

    @Inject
    Caller caller;

    @GET
    @Operation(
            operationId = "listComplaints",
            summary = "Complaints: the open ones grave first and longest waiting first, otherwise the newest first")
    public Uni<Page<ComplaintRow>> list(
            @BeanParam ComplaintFilters filters,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return board.page(filters, after, Page.limit(limit));
    }

    @GET
    @Path("counts")
    @Operation(operationId = "countComplaints", summary = "How many are open, and what they wait for")
    public Uni<ComplaintCounts> counts() {
        return board.counts();
    }

    @POST
    @Operation(
            operationId = "registerComplaint",
            summary = "Enter a complaint; after-sales is told at once, the same id again is the same complaint")
    public Uni<RestResponse<ComplaintView>> register(@NotNull @Valid RegisterComplaint form) {
        return creation.once(
                form,
                form.id(),
                id -> complaints
                        .find(id)
                        .chain(there -> there == null
                                ? Uni.createFrom().item(false)
                                : complaints.visible(id).replaceWith(true)),
                () -> mine(form)
                        .chain(() -> registering.register(
                                form, caller.identity().headOffice() ? null : caller.branchId(), null))
                        .map(complaint -> complaint.id),
                page::show);
    }

    /** Only about customers and tickets that the caller sees (404), and people they may name (400). */
    private Uni<Void> mine(RegisterComplaint form) {
        Uni<?> customer =
                form.customerId() == null ? Uni.createFrom().voidItem() : customers.visible(form.customerId());
        return customer.chain(() -> form.ticketId() == null
                        ? Uni.createFrom().voidItem()
                        : tickets.visible(form.ticketId()).replaceWithVoid())
                .chain(() -> form.personId() == null
                        ? Uni.createFrom().voidItem()
                        : colleagues.named("personId", form.personId()).replaceWithVoid())
                .replaceWithVoid();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showComplaint", summary = "A complaint with everything that was found, asked and done")
    public Uni<ComplaintView> show(UUID id) {
        return page.show(id);
    }
}
