package org.aftercare.tickets;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.approvals.Gates;
import org.aftercare.approvals.Refusal;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.staff.Company;
import org.aftercare.tickets.TicketForms.Reason;
import org.aftercare.tickets.TicketViews.TicketView;

/** The end of an entry in the register: closed with the signed voucher back (1.4b), called off, or taken up again. */
@Path("/tickets")
@Cancellable(false)
public class ClosureResource {
    @Inject
    Tickets tickets;

    @Inject
    SignedVouchers signed;

    @All
    List<ClosingCondition> conditions;

    @Inject
    Gates gates;

    @Inject
    TicketPage page;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @POST
    @Path("{id}/closure")
    @Operation(
            operationId = "closeTicket",
            summary = "The signed voucher is back: cancel the entry in the register and file the voucher")
    public Uni<TicketView> close(UUID id) {
        Instant now = clock.instant();
        return page.after(
                id,
                () -> tickets.forChange(id)
                        .invoke(ticket -> Refusal.check(TicketRules.maybeClosable(ticket.status)))
                        .call(ticket -> settled(ticket, 0))
                        .call(ticket -> signed.finished(id)
                                .chain(is -> gates.require(
                                        GuardedTicketWork.CLOSE,
                                        Subject.of("ticket", id),
                                        ticket.branchId,
                                        new TicketFacts.Closing(ticket.status == TicketStatus.done && is)))
                                .chain(() -> escalationSettled(ticket))
                                .invoke(() -> {
                                    Refusal.check(TicketRules.closable(ticket.status));
                                    ticket.close(caller.personId(), now);
                                })
                                .chain(() -> ReceiptSlip.back(id, now))
                                .chain(() -> filed(ticket, now))));
    }

    private Uni<Void> filed(Ticket ticket, Instant now) {
        return Company.only()
                .chain(company -> voucherNumber(ticket.voucherId).chain(voucher -> {
                    LocalDate on = company.dayOf(now);
                    return journal.record(
                            TicketEvents.CLOSED,
                            ticket.branchId,
                            new TicketEvents.Closed(ticket.number, voucher, on),
                            TicketEvents.about(ticket, Subject.of("voucher", ticket.voucherId)));
                }));
    }

    /** Null where the company asks for no vouchers and there is none. */
    private static Uni<String> voucherNumber(UUID id) {
        return id == null
                ? Uni.createFrom().nullItem()
                : Voucher.<Voucher>findById(id).map(voucher -> voucher.number);
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(operationId = "cancelTicket", summary = "Call it off, with a reason; only before anybody has set out")
    public Uni<TicketView> cancel(UUID id, @NotNull @Valid Reason form) {
        Instant now = clock.instant();
        return page.after(
                id,
                form,
                () -> tickets.forChange(id).call(ticket -> {
                    Refusal.check(TicketRules.cancellable(ticket.status));
                    Subject[] about = TicketEvents.about(ticket);
                    return allowed(GuardedTicketWork.CANCEL, ticket, form)
                            .chain(() -> Dispatch.openOf(id))
                            .invoke(open -> {
                                if (open != null) {
                                    open.end(Dispatch.Ending.cancelled, form.reason(), now);
                                }
                                ticket.cancel(caller.personId(), form.reason(), now);
                            })
                            .chain(() -> journal.record(
                                    TicketEvents.CANCELLED,
                                    ticket.branchId,
                                    new TicketEvents.ForReason(
                                            ticket.number, form.reason().trim()),
                                    about));
                }));
    }

    @POST
    @Path("{id}/reopening")
    @Operation(operationId = "reopenTicket", summary = "Take it up again, with a reason; it waits for dispatch then")
    public Uni<TicketView> reopen(UUID id, @NotNull @Valid Reason form) {
        Instant now = clock.instant();
        return page.after(
                id,
                form,
                () -> tickets.forChange(id)
                        .invoke(ticket -> Refusal.check(TicketRules.reopenable(ticket.status)))
                        .call(ticket -> settled(ticket, 0))
                        .call(ticket -> allowed(GuardedTicketWork.REOPEN, ticket, form))
                        .invoke(ticket -> ticket.reopen(now))
                        .call(ticket -> journal.record(
                                TicketEvents.REOPENED,
                                ticket.branchId,
                                new TicketEvents.ForReason(
                                        ticket.number, form.reason().trim()),
                                TicketEvents.about(ticket))));
    }

    /** An escalated problem has its plan, and is cleared with the job (3.1.6b). */
    private Uni<Void> escalationSettled(Ticket ticket) {
        return Escalation.<Escalation>list("ticketId", ticket.id)
                .chain(all -> all.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : gates.require(
                                GuardedTicketWork.SETTLE_ESCALATION,
                                Subject.of("ticket", ticket.id),
                                ticket.branchId,
                                new TicketFacts.SettlingEscalation(
                                        all.stream().allMatch(one -> one.plannedAt != null))));
    }

    private Uni<Void> settled(Ticket ticket, int next) {
        return next == conditions.size()
                ? Uni.createFrom().voidItem()
                : conditions.get(next).refusal(ticket).invoke(Refusal::check).chain(() -> settled(ticket, next + 1));
    }

    private Uni<Void> allowed(String action, Ticket ticket, Reason form) {
        return gates.require(
                action,
                Subject.of("ticket", ticket.id),
                ticket.branchId,
                new TicketFacts.ForReason(ticket.status, form.reason().trim()));
    }
}
