package org.aftercare.workshop;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;

/** A batch is finished with its last item (6.8). */
@ApplicationScoped
public class Batches {
    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** An item may have been the last of its batch. */
    Uni<Void> oneDone(Item item) {
        return item.batchId == null || !item.status.isDone()
                ? Uni.createFrom().voidItem()
                : Batch.<Batch>findById(item.batchId)
                        .chain(batch -> Item.<Item>list("batchId", batch.id).chain(all -> finished(batch, all)));
    }

    private Uni<Void> finished(Batch batch, List<Item> all) {
        boolean left = all.stream().anyMatch(one -> !one.status.isDone());
        if (left || batch.finishedAt != null) {
            return Uni.createFrom().voidItem();
        }
        batch.finished(clock.instant());
        return journal.record(
                ItemEvents.BATCH_FINISHED,
                batch.branchId,
                new ItemEvents.BatchFinished(batch.number, all.size()),
                ItemEvents.about(batch));
    }
}
