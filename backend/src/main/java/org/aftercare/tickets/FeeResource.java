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

import org.aftercare.journal.Journal;
import org.aftercare.kernel.Caller;
import org.aftercare.tickets.TicketForms.SetFee;
import org.aftercare.tickets.TicketViews.TicketView;

/** What the job costs the customer (1.1). */
@Path("/tickets")
public class FeeResource {
    @Inject
    Tickets tickets;

    @Inject
    Typing typing;

    @Inject
    Collected collected;

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
                                    BigDecimal amount = amount(ticket, price, form);
                                    Refusal.check(FeeRules.fits(ticket.serviceType, amount, form.reason()));
                                    ticket.fee(amount, form.reason(), clock.instant());
                                    return journal.record(
                                            TicketEvents.FEE_SET,
                                            ticket.branchId,
                                            new TicketEvents.FeeSet(ticket.number, amount, ticket.feeReason),
                                            TicketEvents.about(ticket));
                                })));
    }

    /** The bill of a contract job follows the contract's price rule (1.1b). */
    private static BigDecimal amount(Ticket ticket, ContractPrice price, SetFee form) {
        if (price == null) {
            return form.amount();
        }
        BigDecimal fixed = price.fixed();
        if (fixed == null) {
            return price.of(form.amount());
        }
        if (fixed.compareTo(form.amount()) != 0) {
            throw Refusal.by("1.1b", "contract-fee-fixed", price.number(), fixed)
                    .problem();
        }
        return fixed;
    }
}
