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
import org.aftercare.kernel.Problem;
import org.aftercare.parts.purchasing.PurchasingEvents.Delivery;

/** Finds deliveries for commands, and tells the journal of them. Those of another branch are not there (404). */
@ApplicationScoped
class Receipts {
    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    IfMatch ifMatch;

    /** Waits for a racing command, then compares the version the caller saw where they said which. */
    Uni<GoodsReceipt> forChange(UUID id) {
        return Held.found(GoodsReceipt.<GoodsReceipt>find("id", id)).invoke(receipt -> {
            caller.mustSee(receipt.branchId);
            ifMatch.check(receipt.version);
        });
    }

    static Uni<ReceiptLine> line(GoodsReceipt receipt, UUID line) {
        return ReceiptLine.<ReceiptLine>find("id = ?1 and receiptId = ?2", line, receipt.id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    /** Null where nobody ordered it. */
    static Uni<PurchaseOrder> order(GoodsReceipt receipt) {
        return receipt.orderId == null ? Uni.createFrom().nullItem() : PurchaseOrder.findById(receipt.orderId);
    }

    Uni<Void> record(String kind, GoodsReceipt receipt) {
        return record(kind, receipt, new Delivery(receipt.number, receipt.supplier), null);
    }

    /** @param part null: it is about the whole delivery */
    Uni<Void> record(String kind, GoodsReceipt receipt, Record payload, UUID part) {
        return journal.record(
                kind,
                receipt.branchId,
                payload,
                Subject.of("receipt", receipt.id),
                Subject.of("purchase_order", receipt.orderId),
                Subject.of("factory_repair", receipt.factoryRepairId),
                Subject.of("part", part));
    }
}
