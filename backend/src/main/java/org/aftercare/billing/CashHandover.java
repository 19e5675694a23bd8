package org.aftercare.billing;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.approvals.Refusal;
import org.aftercare.billing.BillingEvents.Cash;
import org.aftercare.billing.BillingForms.CollectFee;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Person;
import org.aftercare.tickets.FeeRules;
import org.aftercare.tickets.Ticket;
import org.aftercare.tickets.Tickets;

/** From the customer's hand to the technician's, and from there to the accountant's (1.5a). */
@ApplicationScoped
public class CashHandover {
    @Inject
    Tickets tickets;

    @Inject
    Invoicing invoicing;

    @Inject
    Gates gates;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<UUID> collect(UUID ticketId, CollectFee form) {
        return tickets.forChange(ticketId)
                .chain(ticket -> CashCollection.ofTicket(ticket.id)
                        .chain(taken -> taken != null && taken.id.equals(form.id())
                                ? Uni.createFrom().item(taken.id)
                                : collect(ticket, form, taken != null)));
    }

    private Uni<UUID> collect(Ticket ticket, CollectFee form, boolean taken) {
        Refusal.check(FeeRules.collectable(ticket, caller.personId(), taken));
        return gates.require(
                        FeeRules.COLLECT,
                        Subject.of("ticket", ticket.id),
                        ticket.branchId,
                        new GuardedBilling.Collecting(ticket.fee, ticket.serviceType))
                .chain(() -> {
                    if (form.amount().compareTo(ticket.fee) != 0) {
                        throw Problem.invalid("amount", "amount-not-fee", ticket.fee);
                    }
                    CashCollection cash = CashCollection.taken(
                            Ids.orNext(form.id()),
                            ticket.id,
                            caller.personId(),
                            ticket.branchId,
                            ticket.fee,
                            clock.instant());
                    return cash.persist()
                            .chain(() -> journal.record(
                                    BillingEvents.COLLECTED,
                                    ticket.branchId,
                                    new Cash(
                                            ticket.number,
                                            cash.amount,
                                            caller.identity().name()),
                                    about(ticket, cash)))
                            .replaceWith(cash.id);
                });
    }

    Uni<UUID> confirm(UUID id) {
        Instant now = clock.instant();
        return CashCollection.<CashCollection>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(cash -> {
                    caller.mustSee(cash.branchId);
                    cash.confirm(caller.personId(), now);
                    return tickets.visible(cash.ticketId)
                            .chain(ticket -> Person.<Person>findById(cash.technicianId)
                                    .chain(technician -> journal.record(
                                            BillingEvents.CONFIRMED,
                                            cash.branchId,
                                            new Cash(ticket.number, cash.amount, technician.name),
                                            about(ticket, cash)))
                                    .chain(() -> invoicing.paid(ticket, cash.amount)));
                })
                .replaceWith(id);
    }

    private static Subject[] about(Ticket ticket, CashCollection cash) {
        return new Subject[] {
            Subject.of("collection", cash.id),
            Subject.of("ticket", ticket.id),
            Subject.of("customer", ticket.customerId),
            Subject.of("person", cash.technicianId)
        };
    }
}
