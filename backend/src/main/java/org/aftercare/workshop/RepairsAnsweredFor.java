package org.aftercare.workshop;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Entry;
import org.aftercare.journal.JournalListener;
import org.aftercare.staff.Company;
import org.aftercare.tickets.Ticket;
import org.aftercare.tickets.TicketEvents;
import org.aftercare.warranties.RepairCover;

/** A repair is answered for from the day the unit is the customer's again: handed back, or the job at their place closed. */
@ApplicationScoped
@Priority(60)
public class RepairsAnsweredFor implements JournalListener {
    @Override
    public Uni<Void> heard(Entry entry) {
        if (entry.kind().equals(ItemEvents.RETURNED)
                && entry.payload() instanceof ItemEvents.Returned item
                && item.ending() == Ending.repaired) {
            return day(entry)
                    .chain(day ->
                            Item.<Item>findById(about(entry, ItemWork.KIND)).chain(one -> returned(one, day)));
        }
        return entry.kind().equals(TicketEvents.CLOSED)
                ? day(entry)
                        .chain(day ->
                                Ticket.<Ticket>findById(about(entry, "ticket")).chain(ticket -> closed(ticket, day)))
                : Uni.createFrom().voidItem();
    }

    private static Uni<Void> returned(Item item, LocalDate day) {
        return Ticket.<Ticket>findById(item.ticketId)
                .chain(ticket -> RepairCover.begin(ItemWork.KIND, item.id, ticket.number, item.equipmentId, day));
    }

    /** What was repaired in the house began when it went back. */
    private static Uni<Void> closed(Ticket ticket, LocalDate day) {
        return Item.count("ticketId", ticket.id)
                .chain(items -> items > 0
                        ? Uni.createFrom().voidItem()
                        : RepairCover.begin("ticket", ticket.id, ticket.number, ticket.equipmentId, day));
    }

    private static Uni<LocalDate> day(Entry entry) {
        return Company.only().map(company -> company.dayOf(entry.at()));
    }

    private static UUID about(Entry entry, String kind) {
        return entry.subjects().stream()
                .filter(subject -> subject.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
