package org.aftercare.parts.care;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.Store;
import org.aftercare.parts.Stores;
import org.aftercare.parts.care.CareForms.LetIn;

/** Who comes into a warehouse from outside, and why (8.4.5.5b). In the caller's transaction. */
@ApplicationScoped
public class Visitors {
    @Inject
    Stores stores;

    @Inject
    Gates gates;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<UUID> letIn(LetIn form) {
        UUID id = Ids.orNext(form.id());
        String reason = CareForms.text(form.reason());
        return stores.visible(form.storeId())
                .call(store -> gates.require(
                        GuardedCare.LET_IN,
                        Subject.of("warehouse_entry", id),
                        store.branchId,
                        new GuardedCare.LettingIn(reason, caller.has("storekeeper"))))
                .chain(store -> {
                    WarehouseEntry entry = new WarehouseEntry();
                    entry.id = id;
                    entry.storeId = store.id;
                    entry.branchId = store.branchId;
                    entry.visitor = form.visitor().trim();
                    entry.reason = reason;
                    entry.letInBy = caller.personId();
                    entry.cameAt = clock.instant();
                    return entry.persistAndFlush()
                            .chain(() -> tell(CareEvents.LET_IN, entry, store))
                            .replaceWith(id);
                });
    }

    Uni<UUID> leave(UUID id) {
        return WarehouseEntry.<WarehouseEntry>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(entry -> caller.mustSee(entry.branchId))
                .invoke(entry -> entry.leave(clock.instant()))
                .chain(entry ->
                        Store.<Store>findById(entry.storeId).chain(store -> tell(CareEvents.LEFT, entry, store)))
                .replaceWith(id);
    }

    Uni<Boolean> isThere(UUID id) {
        return WarehouseEntry.<WarehouseEntry>findById(id).map(there -> {
            if (there != null) {
                caller.mustSee(there.branchId);
            }
            return there != null;
        });
    }

    private Uni<Void> tell(String kind, WarehouseEntry entry, Store store) {
        return journal.record(
                kind,
                entry.branchId,
                new CareEvents.Visitor(entry.visitor, store.name, entry.reason),
                Subject.of("warehouse_entry", entry.id),
                Subject.of("store", store.id));
    }
}
