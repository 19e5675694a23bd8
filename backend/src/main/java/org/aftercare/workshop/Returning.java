package org.aftercare.workshop;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.approvals.Refusal;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.tickets.ServiceType;
import org.aftercare.tickets.Ticket;
import org.aftercare.tickets.TicketEvents;
import org.aftercare.tickets.TicketStatus;
import org.aftercare.workshop.ItemForms.SignReturn;
import org.aftercare.workshop.ItemForms.VoidReceipt;

/** The item goes back: the customer signs for it (1.7d), the receipt comes back and is void (1.7e), the job is done. */
@ApplicationScoped
public class Returning {
    @Inject
    Items items;

    @Inject
    ReturnSignatures signatures;

    @Inject
    Gates gates;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** For exactly what the customer was shown. */
    Uni<?> sign(UUID id, SignReturn form) {
        return items.forChange(id).call(item -> {
            Refusal.check(ItemRules.returnable(item.status));
            return signatures
                    .keep(item, form)
                    .chain(() -> journal.record(
                            ItemEvents.RETURN_SIGNED,
                            item.branchId,
                            new ItemEvents.ReturnSigned(
                                    item.number, form.signer().trim()),
                            ItemEvents.about(item)));
        });
    }

    Uni<?> voidReceipt(UUID id, VoidReceipt form) {
        String lost = form.statement() == null || form.statement().isBlank()
                ? null
                : form.statement().trim();
        return items.forChange(id).call(item -> {
            Refusal.check(ItemRules.returnable(item.status));
            return receipt(id)
                    .chain(receipt -> allowed(item, receipt, lost)
                            .invoke(() -> receipt.takeBack(form.number(), lost, caller.personId(), clock.instant()))
                            .chain(() -> journal.record(
                                    ItemEvents.RECEIPT_VOIDED,
                                    item.branchId,
                                    new ItemEvents.ReceiptVoided(item.number, receipt.number, lost),
                                    ItemEvents.about(item))));
        });
    }

    /** A receipt that is lost is void on the customer's statement, and on whatever signatures an article wants. */
    private Uni<Void> allowed(Item item, ItemReceipt receipt, String lost) {
        return lost == null || receipt.voidedAt != null
                ? Uni.createFrom().voidItem()
                : gates.require(
                        GuardedItems.VOID_LOST,
                        Subject.of("item", item.id),
                        item.branchId,
                        new ItemFacts.Losing(receipt.number, lost));
    }

    Uni<?> giveBack(UUID id) {
        return items.forChange(id).call(item -> {
            Refusal.check(ItemRules.returnable(item.status));
            return receipt(id)
                    .chain(receipt -> signatures
                            .holds(id)
                            .chain(signed -> gates.require(
                                    GuardedItems.CLOSE_RETURN,
                                    Subject.of("item", id),
                                    item.branchId,
                                    new ItemFacts.Returning(
                                            signed, receipt.voidedAt != null, receipt.statement != null))))
                    .chain(() -> settle(item));
        });
    }

    private Uni<Void> settle(Item item) {
        Instant now = clock.instant();
        item.end(caller.personId(), now);
        return Ticket.<Ticket>findById(item.ticketId)
                .chain(ticket -> Items.othersWithUs(item).chain(others -> {
                    boolean last = others == 0 && ticket.status == TicketStatus.to_take_in;
                    return last
                            ? agreed(item.ticketId)
                                    .invoke(fee -> ticket.itemsBack(fee, now))
                                    .chain(() -> tell(item, charged(ticket)))
                                    .chain(() -> finished(ticket))
                            : tell(item, false);
                }));
    }

    private static boolean charged(Ticket ticket) {
        return ticket.serviceType == ServiceType.paid && ticket.fee.signum() > 0;
    }

    /** What the customer agreed to for all items of the job that were repaired; null: nothing was asked. */
    private static Uni<BigDecimal> agreed(UUID ticket) {
        return Panache.getSession()
                .chain(session -> session.flush()
                        .chain(() -> session.createNativeQuery("""
                                        select sum(e.total) from estimate e join item i on i.id = e.item_id
                                        where i.ticket_id = :ticket and i.ending = 'repaired' and e.status = 'agreed'
                                        """, BigDecimal.class)
                                .setParameter("ticket", ticket)
                                .getSingleResultOrNull()));
    }

    private Uni<Void> tell(Item item, boolean chargeable) {
        return journal.record(
                ItemEvents.RETURNED,
                item.branchId,
                new ItemEvents.Returned(item.number, item.ending, chargeable),
                ItemEvents.about(item));
    }

    private Uni<Void> finished(Ticket ticket) {
        return journal.record(
                TicketEvents.FINISHED,
                ticket.branchId,
                new TicketEvents.Finished(
                        ticket.number, ticket.name, caller.identity().name(), ticket.fee),
                TicketEvents.about(ticket));
    }

    private static Uni<ItemReceipt> receipt(UUID id) {
        return ItemReceipt.<ItemReceipt>findById(id).onItem().ifNull().failWith(Problem::notFound);
    }
}
