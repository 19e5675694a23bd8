package org.aftercare.workshop;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Problem;
import org.aftercare.workshop.ItemForms.BeyondUs;
import org.aftercare.workshop.ItemForms.GiveUp;

/** What cannot or shall not be repaired: reported (16.9b), and then given back, scrapped or exchanged. */
@ApplicationScoped
public class GivingUpRepair {
    @Inject
    Items items;

    @Inject
    Batches batches;

    @Inject
    Gates gates;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** Nobody here can deal with it: the management hears it at once, with what was tried (6.13, 16.9b). */
    Uni<?> beyondUs(UUID id, BeyondUs form) {
        return items.forChange(id).call(item -> {
            item.beyondUs(form.reason(), clock.instant());
            return tell(ItemEvents.BEYOND_US, item, item.beyondUs)
                    .chain(() -> tell(ItemEvents.REPORTED, item, form.tried().trim()));
        });
    }

    /** What the leadership decided on an item that was put before it; it may be closed then (16.9b). */
    public Uni<Void> decided(UUID id, String decision) {
        return Item.<Item>findById(id)
                .invoke(item -> item.decided(decision, clock.instant()))
                .replaceWithVoid();
    }

    Uni<?> giveUp(UUID id, GiveUp form) {
        if (form.ending() == Ending.repaired) {
            throw Problem.invalid("ending", "wrong-form");
        }
        return items.forChange(id)
                .call(item -> Estimate.currentOf(id)
                        .chain(estimate -> gates.require(
                                GuardedItems.GIVE_UP,
                                Subject.of("item", id),
                                item.branchId,
                                new ItemFacts.GivingUp(
                                        form.ending(),
                                        item.beyondUs != null,
                                        item.reportedAt != null,
                                        item.decidedAt != null,
                                        form.unwanted()
                                                || estimate != null && estimate.status == Estimate.Status.declined)))
                        .invoke(() -> item.giveUp(form.ending(), form.reason(), form.exchangedFor()))
                        .chain(() -> journal.record(
                                ItemEvents.GIVEN_UP,
                                item.branchId,
                                new ItemEvents.GivenUp(item.number, item.ending, item.endingReason),
                                ItemEvents.about(item)))
                        .chain(() -> batches.oneDone(item)));
    }

    private Uni<Void> tell(String kind, Item item, String reason) {
        return journal.record(kind, item.branchId, new ItemEvents.Because(item.number, reason), ItemEvents.about(item));
    }
}
