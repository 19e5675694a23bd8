package org.aftercare.workshop;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.warranties.CoveredWork;

/** Items taken in as jobs whose cover is decided. */
@ApplicationScoped
class ItemCover implements CoveredWork {
    @Inject
    Caller caller;

    @Override
    public String kind() {
        return ItemWork.KIND;
    }

    /** What the customer pays for an item is in the estimate they agree to. */
    @Override
    public Uni<Void> decided(UUID id, Decided what) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Job> find(UUID id) {
        return Item.<Item>findById(id)
                .map(item -> item == null || !caller.sees(item.branchId)
                        ? null
                        : new Job(
                                id,
                                item.number,
                                item.branchId,
                                item.takenAt,
                                item.equipmentId,
                                List.of(
                                        Subject.of(ItemWork.KIND, id),
                                        Subject.of("ticket", item.ticketId),
                                        Subject.of("equipment", item.equipmentId),
                                        Subject.of("customer", item.customerId))));
    }
}
