package org.aftercare.tickets;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.approvals.Gates;
import org.aftercare.approvals.Refusal;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.tickets.TicketForms.SetFee;
import org.aftercare.tickets.TicketViews.TicketView;

/** What the job costs the customer (1.1). */
@Path("/tickets")
@Cancellable(false)
public class FeeResource {
    @Inject
    Tickets tickets;

    @Inject
    Typing typing;

    @Inject
    Collected collected;

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

    @PUT
    @Path("{id}/fee")
    @Operation(
            operationId = "setFee",
            summary = "Say the fee: paid any (zero with a reason), free zero, contract by its price rule; of a percent"
                    + " rule the amount is the usual price")
    public Uni<TicketView> set(UUID id, @NotNull @Valid SetFee form) {
        return page.after(
                id,
                form,
                () -> tickets.forChange(id)
                        .call(ticket -> collected
                                .already(id)
                                .invoke(money -> Refusal.check(FeeRules.settable(
                                        ticket.status,
                                        ticket.technicianId,
                                        caller.personId(),
                                        caller.has("supervisor"),
                                        money)))
                                .chain(() -> typing.priceOf(ticket))
                                .chain(price -> {
                                    BigDecimal amount = price != null && price.fixed() == null
                                            ? price.of(form.amount())
                                            : form.amount();
                                    return gates.require(
                                                    GuardedTicketWork.SET_FEE,
                                                    Subject.of("ticket", ticket.id),
                                                    ticket.branchId,
                                                    facts(ticket, price, amount, form.reason()))
                                            .chain(() -> set(ticket, amount, form.reason()));
                                })));
    }

    private Uni<Void> set(Ticket ticket, BigDecimal amount, String reason) {
        ticket.fee(amount, reason, clock.instant());
        return journal.record(
                TicketEvents.FEE_SET,
                ticket.branchId,
                new TicketEvents.FeeSet(ticket.number, amount, ticket.feeReason),
                TicketEvents.about(ticket));
    }

    /** A free job proposes nothing, a contract job what its price rule fixes. */
    private static TicketFacts.Fee facts(Ticket ticket, ContractPrice price, BigDecimal amount, String reason) {
        BigDecimal proposal =
                ticket.serviceType == ServiceType.free ? BigDecimal.ZERO : price == null ? null : price.fixed();
        return new TicketFacts.Fee(
                amount, TicketForms.text(reason), proposal, ticket.serviceType, price == null ? null : price.number());
    }
}
