package org.aftercare.tickets;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.approvals.Refusal;
import org.aftercare.journal.Journal;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.HumanNumbers;
import org.aftercare.staff.Branch;
import org.aftercare.staff.Company;
import org.aftercare.tickets.TicketViews.TicketView;

/** A service person draws the slip for a job before leaving (3.1.4b). */
@Path("/tickets/{id}/receipt-slip")
@Cancellable(false)
public class DrawingSlips {
    @Inject
    Tickets tickets;

    @Inject
    TicketPage page;

    @Inject
    HumanNumbers numbers;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @POST
    @Operation(
            operationId = "drawReceiptSlip",
            summary = "Draw the numbered receipt slip of a job; who has one out keeps it (3.1.4b)")
    public Uni<TicketView> draw(UUID id) {
        return page.after(
                id,
                () -> tickets.visible(id)
                        .invoke(ticket -> Refusal.check(
                                VisitRules.departable(ticket.status, ticket.technicianId, caller.personId())))
                        .call(ticket -> ReceiptSlip.out(id, caller.personId())
                                .chain(out -> out != null ? Uni.createFrom().voidItem() : draw(ticket))));
    }

    private Uni<Void> draw(Ticket ticket) {
        Instant now = clock.instant();
        return Company.only()
                .chain(company -> Branch.<Branch>findById(ticket.branchId)
                        .chain(branch -> numbers.next("H" + branch.code, company.dayOf(now))))
                .chain(number -> ReceiptSlip.drawn(number, ticket, caller.personId(), now)
                        .persistAndFlush()
                        .chain(() -> journal.record(
                                TicketEvents.SLIP_DRAWN,
                                ticket.branchId,
                                new TicketEvents.SlipDrawn(
                                        ticket.number, number, caller.identity().name()),
                                TicketEvents.about(ticket))));
    }
}
