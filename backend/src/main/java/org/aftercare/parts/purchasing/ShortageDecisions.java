package org.aftercare.parts.purchasing;

import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.ApprovalEvents;
import org.aftercare.approvals.ApprovalEvents.Decided;
import org.aftercare.journal.Entry;
import org.aftercare.journal.JournalListener;
import org.aftercare.journal.Subject;
import org.aftercare.parts.Shortage;

/**
 * The manager's signature on a requisition decides the shortage behind it (8.4.3.3b): signed, it may be bought; refused,
 * its requisition is given up with the reason.
 */
@ApplicationScoped
@Priority(60)
public class ShortageDecisions implements JournalListener {
    @Inject
    PurchaseOrders orders;

    @Inject
    ShortageJournal journal;

    @Override
    public Uni<Void> heard(Entry entry) {
        boolean decision =
                entry.kind().equals(ApprovalEvents.SIGNED) || entry.kind().equals(ApprovalEvents.REFUSED);
        return decision
                        && entry.payload() instanceof Decided decided
                        && decided.complete()
                        && decided.action().equals(GuardedPurchasing.PLACE)
                ? decide(entry, decided)
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> decide(Entry entry, Decided decided) {
        UUID id = entry.subjects().stream()
                .filter(subject -> subject.kind().equals("purchase_order"))
                .map(Subject::id)
                .findFirst()
                .orElseThrow();
        return orders.locked(id)
                .chain(order -> order.shortageId == null
                        ? Uni.createFrom().voidItem()
                        : Shortage.<Shortage>findById(order.shortageId)
                                .chain(shortage -> decide(entry, decided, order, shortage)));
    }

    /** Signed again after a change, the shortage was decided before. */
    private Uni<Void> decide(Entry entry, Decided decided, PurchaseOrder order, Shortage shortage) {
        if (shortage.status != Shortage.Status.reported) {
            return Uni.createFrom().voidItem();
        }
        boolean signed = entry.kind().equals(ApprovalEvents.SIGNED);
        shortage.decided(signed, entry.at());
        if (signed) {
            return journal.record(PurchasingEvents.SHORTAGE_APPROVED, shortage, order.branchId);
        }
        order.cancel(decided.reason(), entry.at());
        return journal.record(PurchasingEvents.SHORTAGE_DECLINED, shortage, order.branchId)
                .chain(() -> orders.record(PurchasingEvents.CANCELLED, order, decided.reason()));
    }
}
