package org.aftercare.workshop;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Person;
import org.aftercare.workshop.ItemForms.DescribeItem;
import org.aftercare.workshop.ItemForms.EnterCustody;
import org.aftercare.workshop.ItemForms.MoveItem;

/** The register of items in and out (1.6c): where each is, and who has it. */
@ApplicationScoped
public class Custody {
    @Inject
    Items items;

    @Inject
    Gates gates;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<?> describe(UUID id, DescribeItem form) {
        return items.forChange(id).call(item -> {
            item.describe(form.what(), form.serial(), form.accessories(), form.condition());
            return journal.record(
                    ItemEvents.DESCRIBED, item.branchId, new ItemEvents.Numbered(item.number), ItemEvents.about(item));
        });
    }

    /** The technician hands it over, the clerk enters it. */
    Uni<?> enter(UUID id, EnterCustody form) {
        return items.forChange(id).call(item -> enter(item, form.place()));
    }

    Uni<Void> enter(Item item, String place) {
        return ItemReceipt.<ItemReceipt>findById(item.id)
                .chain(receipt -> takeAwaySigned(item.ticketId)
                        .chain(signed -> gates.require(
                                GuardedItems.ENTER,
                                Subject.of("item", item.id),
                                item.branchId,
                                new ItemFacts.Entering(receipt != null, signed)))
                        .invoke(() -> item.enter(caller.personId(), place, clock.instant()))
                        .chain(() -> journal.record(
                                ItemEvents.ENTERED,
                                item.branchId,
                                new ItemEvents.Entered(item.number, receipt == null ? null : receipt.number),
                                ItemEvents.about(item))));
    }

    /** The customer's signature for the take-away, apart from that for a finished job (1.6b). */
    private static Uni<Boolean> takeAwaySigned(UUID ticket) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select exists (select 1 from signature where ticket_id = :ticket and kind = 'take_away')",
                                Boolean.class)
                        .setParameter("ticket", ticket)
                        .getSingleResult());
    }

    Uni<?> move(UUID id, MoveItem form) {
        UUID to = form.holderId() == null ? caller.personId() : form.holderId();
        return items.forChange(id)
                .call(item -> Person.<Person>findById(to).chain(holder -> {
                    if (holder == null || !holder.active || !holder.branchId.equals(item.branchId)) {
                        throw Problem.invalid("holderId", "not-there");
                    }
                    item.move(to, form.place());
                    return journal.record(
                            ItemEvents.MOVED,
                            item.branchId,
                            new ItemEvents.Moved(item.number, holder.name, item.place),
                            ItemEvents.about(item));
                }));
    }
}
