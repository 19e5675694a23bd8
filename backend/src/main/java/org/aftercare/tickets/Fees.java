package org.aftercare.tickets;

import java.math.BigDecimal;
import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;

/** Says what a job costs the customer, where its type and the articles let it cost that (1.1). In the caller's transaction. */
@ApplicationScoped
class Fees {
    @Inject
    Typing typing;

    @Inject
    Gates gates;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** @param asked yuan; under a contract by percent the usual price; @param reason null: none is given */
    Uni<Void> set(Ticket ticket, BigDecimal asked, String reason) {
        return typing.priceOf(ticket).chain(price -> {
            BigDecimal amount = price != null && price.fixed() == null ? price.of(asked) : asked;
            return gates.require(
                            GuardedTicketWork.SET_FEE,
                            Subject.of("ticket", ticket.id),
                            ticket.branchId,
                            facts(ticket, price, amount, reason))
                    .chain(() -> said(ticket, amount, reason));
        });
    }

    private Uni<Void> said(Ticket ticket, BigDecimal amount, String reason) {
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
