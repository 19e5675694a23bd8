package org.aftercare.workshop;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.customers.Equipment;
import org.aftercare.customers.ProductModel;
import org.aftercare.journal.Entry;
import org.aftercare.journal.Journal;
import org.aftercare.journal.JournalListener;
import org.aftercare.kernel.HumanNumbers;
import org.aftercare.staff.Branch;
import org.aftercare.staff.Company;
import org.aftercare.tickets.FollowToken;
import org.aftercare.tickets.Ticket;
import org.aftercare.tickets.TicketEvents;
import org.aftercare.tickets.Visit;

/** A visit that ends with the item taken away makes the item and, in the same breath, the customer's receipt (1.6a). */
@ApplicationScoped
@Priority(50)
public class TakingIn implements JournalListener {
    @Inject
    HumanNumbers numbers;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** The letters and the day of the numbers to be given. */
    record Series(String branchCode, LocalDate day) {}

    @Override
    public Uni<Void> heard(Entry entry) {
        return entry.payload() instanceof TicketEvents.VisitEnded visit && visit.outcome() == Visit.Outcome.take_in
                ? takeIn(ticketOf(entry), visit.technicianId())
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> takeIn(UUID ticketId, UUID technician) {
        Instant now = clock.instant();
        return Ticket.<Ticket>findById(ticketId).chain(ticket -> {
            Item item = Item.taken(ticket, technician, now);
            return ProductModel.<ProductModel>findById(ticket.modelId)
                    .invoke(model -> item.what = model.name)
                    .chain(() -> serial(ticket))
                    .invoke(serial -> item.serial = serial)
                    .chain(() -> series(ticket.branchId, now))
                    .chain(series -> issue(item, series, technician));
        });
    }

    private static Uni<String> serial(Ticket ticket) {
        return ticket.equipmentId == null
                ? Uni.createFrom().item("")
                : Equipment.<Equipment>findById(ticket.equipmentId).map(equipment -> Item.text(equipment.serial));
    }

    Uni<Series> series(UUID branchId, Instant now) {
        return Company.only()
                .chain(company ->
                        Branch.<Branch>findById(branchId).map(branch -> new Series(branch.code, company.dayOf(now))));
    }

    /** Numbers the item, issues its receipt and tells the journal. */
    Uni<Void> issue(Item item, Series series, UUID by) {
        return numbers.next("X" + series.branchCode(), series.day())
                .invoke(number -> item.number = number)
                .chain(() -> numbers.next("S" + series.branchCode(), series.day()))
                .chain(receipt -> item.persistAndFlush()
                        .chain(() -> ItemReceipt.issued(item, receipt, FollowToken.next(), by)
                                .persistAndFlush())
                        .chain(() -> journal.record(
                                ItemEvents.TAKEN,
                                item.branchId,
                                new ItemEvents.Taken(item.number, receipt, item.technicianId),
                                ItemEvents.about(item))));
    }

    private static UUID ticketOf(Entry entry) {
        return entry.subjects().stream()
                .filter(subject -> subject.kind().equals("ticket"))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
