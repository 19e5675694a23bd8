package org.aftercare.billing;

import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Entry;
import org.aftercare.journal.JournalListener;
import org.aftercare.regulations.Figures;
import org.aftercare.tickets.FeeRules;
import org.aftercare.tickets.Ticket;
import org.aftercare.tickets.TicketEvents;
import org.aftercare.workshop.ItemEvents;

/**
 * Asks for an invoice when a job ends: at once where the fee is too large to collect at the door (1.5b); at the closing
 * where it could have been collected and was not; and whatever it is when a repaired item goes back (1.8).
 */
@ApplicationScoped
@Priority(50)
public class InvoiceRequests implements JournalListener {
    @Inject
    Invoicing invoicing;

    @Inject
    Figures figures;

    @Override
    public Uni<Void> heard(Entry entry) {
        return switch (entry.kind()) {
            case TicketEvents.FINISHED ->
                ticket(entry)
                        .chain(ticket -> figures.number(FeeRules.SMALL_FEE_LIMIT)
                                .chain(limit -> FeeRules.small(ticket.serviceType, ticket.fee, limit)
                                        ? Uni.createFrom().voidItem()
                                        : invoicing.request(ticket)));
            case TicketEvents.CLOSED -> ticket(entry).chain(invoicing::request);
            case ItemEvents.RETURNED ->
                entry.payload() instanceof ItemEvents.Returned item && item.chargeable()
                        ? ticket(entry).chain(invoicing::request)
                        : Uni.createFrom().voidItem();
            default -> Uni.createFrom().voidItem();
        };
    }

    private static Uni<Ticket> ticket(Entry entry) {
        UUID id = entry.subjects().stream()
                .filter(subject -> subject.kind().equals("ticket"))
                .findFirst()
                .orElseThrow()
                .id();
        return Ticket.findById(id);
    }
}
