package org.aftercare.parts.purchasing;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Held;
import org.aftercare.kernel.IfMatch;
import org.aftercare.parts.purchasing.PurchasingEvents.Purchase;

/** Finds orders for commands, and tells the journal of them. Those of another branch are not there (404). */
@ApplicationScoped
class PurchaseOrders {
    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    IfMatch ifMatch;

    /** Waits for a racing command, then compares the version the caller saw where they said which. */
    Uni<PurchaseOrder> forChange(UUID id) {
        return locked(id).invoke(order -> {
            caller.mustSee(order.branchId);
            ifMatch.check(order.version);
        });
    }

    /** Whoever's it is; for what goods or signatures do to it. */
    Uni<PurchaseOrder> locked(UUID id) {
        return Held.found(PurchaseOrder.<PurchaseOrder>find("id", id));
    }

    /** @param reason of a cancellation; null else */
    Uni<Void> record(String kind, PurchaseOrder order, String reason) {
        return name(order.supplierId)
                .chain(supplier -> journal.record(
                        kind,
                        order.branchId,
                        new Purchase(order.number, supplier, order.need, order.local, reason),
                        Subject.of("purchase_order", order.id),
                        Subject.of("shortage", order.shortageId)));
    }

    /** Null for none. */
    static Uni<String> name(UUID supplier) {
        return supplier == null
                ? Uni.createFrom().nullItem()
                : Supplier.<Supplier>findById(supplier).map(found -> found.name);
    }
}
