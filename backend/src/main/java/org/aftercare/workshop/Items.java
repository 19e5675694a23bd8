package org.aftercare.workshop;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;

/** Finds items for commands: those of another branch are not there (404). */
@ApplicationScoped
public class Items {
    @Inject
    Caller caller;

    @Inject
    IfMatch ifMatch;

    @Inject
    Clock clock;

    /** An item with what belongs to it. */
    record Whole(Item item, RepairCard card) {}

    /** The item, in the version the caller saw if they said which (409 otherwise); its version moves on. */
    Uni<Item> forChange(UUID id) {
        return visible(id).invoke(item -> {
            ifMatch.check(item.version);
            // Whatever changes of its card or estimate changes the item as people see it: a racing change is told.
            item.touchedAt = clock.instant();
        });
    }

    /** With its card, which may be null. */
    Uni<Whole> withCard(UUID id) {
        return forChange(id).chain(item -> RepairCard.<RepairCard>findById(id).map(card -> new Whole(item, card)));
    }

    Uni<Item> visible(UUID id) {
        return Item.<Item>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(item -> caller.mustSee(item.branchId));
    }

    /** How many items of the ticket are still with us, this one not counted. */
    static Uni<Long> othersWithUs(Item item) {
        return Item.count("ticketId = ?1 and id <> ?2 and status <> ?3", item.ticketId, item.id, ItemStatus.ended);
    }

    static Uni<List<Item>> ofBatch(UUID batch) {
        return Item.list("batchId", batch);
    }
}
