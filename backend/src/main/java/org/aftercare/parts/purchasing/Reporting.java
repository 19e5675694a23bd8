package org.aftercare.parts.purchasing;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Held;
import org.aftercare.parts.Shortage;
import org.aftercare.parts.Store;
import org.aftercare.parts.purchasing.PurchaseForms.ReportShortage;
import org.aftercare.staff.Person;

/** Telling the manager that goods are short, with the requisition to sign for (8.4.3.3). */
@ApplicationScoped
class Reporting {
    @Inject
    Purchasing purchasing;

    @Inject
    Placing placing;

    @Inject
    ShortageJournal journal;

    @Inject
    PurchasingNotices notices;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Where no article asks for the manager's signature, it may be bought at once. */
    Uni<UUID> report(UUID id, ReportShortage form) {
        return Held.found(Shortage.<Shortage>find("id", id))
                .chain(shortage -> Store.<Store>findById(shortage.storeId).chain(store -> {
                    caller.mustSee(store.branchId);
                    shortage.reported(clock.instant());
                    return journal.record(PurchasingEvents.SHORTAGE_REPORTED, shortage, store.branchId)
                            .chain(() -> tell(shortage, store, form.note()))
                            .chain(() -> purchasing.wantShort(shortage, form.note()))
                            .invoke(order -> shortage.orderId = order.id)
                            .chain(placing::ask)
                            .chain(asked -> asked ? Uni.createFrom().voidItem() : approved(shortage, store));
                }))
                .replaceWith(id);
    }

    private Uni<Void> approved(Shortage shortage, Store store) {
        shortage.decided(true, clock.instant());
        return journal.record(PurchasingEvents.SHORTAGE_APPROVED, shortage, store.branchId);
    }

    private Uni<Void> tell(Shortage shortage, Store store, String note) {
        return Wanted.of(List.of(shortage.partId))
                .chain(wanted -> Person.<Person>findById(shortage.askerId).chain(asker -> {
                    Map<String, Object> facts = new HashMap<>();
                    facts.put("part", wanted.said(shortage.partId));
                    facts.put("quantity", shortage.quantity);
                    facts.put("asker", asker.name);
                    facts.put("store", store.name);
                    facts.put("note", note == null ? "" : note);
                    facts.put("by", caller.identity().name());
                    return notices.shortage(shortage.id, store.branchId, facts);
                }));
    }
}
