package org.aftercare.parts.purchasing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.purchasing.ReceiptForms.CheckOnSpot;
import org.aftercare.parts.purchasing.ReceiptForms.CountGoods;
import org.aftercare.parts.purchasing.ReceiptForms.ListedGoods;
import org.aftercare.parts.purchasing.ReceiptForms.SeenGoods;

/** Comparing names and quantities with the delivery list (8.4.2.1a), at the door or where goods are used (8.4.2.3a). */
@ApplicationScoped
class Checking {
    @Inject
    Receipts receipts;

    @Inject
    PurchasingNotices notices;

    @Inject
    Gates gates;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<UUID> count(UUID id, UUID lineId, CountGoods form) {
        return receipts.forChange(id)
                .invoke(receipt -> receipt.mustBe(GoodsReceipt.Status.arrived))
                .chain(receipt -> Receipts.line(receipt, lineId).invoke(line -> {
                    line.count(form.counted(), form.difference());
                    receipt.changes++;
                }))
                .replaceWith(id);
    }

    /** Something came that stands on no list. */
    Uni<UUID> add(UUID id, ListedGoods form) {
        return receipts.forChange(id)
                .invoke(receipt -> receipt.mustBe(GoodsReceipt.Status.arrived))
                .chain(receipt -> Wanted.of(List.of(form.partId()))
                        .chain(() -> ReceiptLine.of(id))
                        .chain(lines -> {
                            receipt.changes++;
                            return ReceiptLine.of(id, lines.size(), form.partId(), form.listed())
                                    .persist();
                        }))
                .replaceWith(id);
    }

    /** All is counted and marked; what differs is told to whoever ordered it. */
    Uni<UUID> finish(UUID id) {
        return receipts.forChange(id)
                .chain(receipt -> ReceiptLine.of(id)
                        .chain(lines -> passed(receipt, lines)
                                .invoke(() -> receipt.check(caller.personId(), clock.instant()))
                                .chain(() -> receipts.record(PurchasingEvents.GOODS_CHECKED, receipt))
                                .chain(() -> tell(receipt, lines))))
                .replaceWith(id);
    }

    /** The storekeeper counted and accepted them where they are used. */
    Uni<UUID> onSpot(UUID id, CheckOnSpot form) {
        return receipts.forChange(id)
                .chain(receipt -> ReceiptLine.of(id).chain(lines -> {
                    receipt.mustBe(GoodsReceipt.Status.announced);
                    seen(form, lines);
                    return passed(receipt, lines)
                            .invoke(() -> receipt.checkOnSpot(form.seen(), caller.personId(), clock.instant()))
                            .invoke(() -> receipt.inspectedAt = clock.instant())
                            .chain(() -> receipts.record(PurchasingEvents.GOODS_CHECKED_ON_SPOT, receipt))
                            .chain(() -> tell(receipt, lines));
                }))
                .replaceWith(id);
    }

    private void seen(CheckOnSpot form, List<ReceiptLine> lines) {
        Map<UUID, ReceiptLine> byId = lines.stream().collect(Collectors.toMap(line -> line.id, Function.identity()));
        for (SeenGoods goods : form.lines()) {
            ReceiptLine line = byId.get(goods.lineId());
            if (line == null) {
                throw Problem.invalid("lines", "line-unknown");
            }
            line.count(goods.counted(), goods.difference());
            line.inspect(true, null, caller.personId());
        }
    }

    private Uni<Void> passed(GoodsReceipt receipt, List<ReceiptLine> lines) {
        long open = lines.stream().filter(ReceiptLine::isUnchecked).count();
        return gates.require(
                GuardedPurchasing.CHECK,
                Subject.of("receipt", receipt.id),
                receipt.branchId,
                new GuardedPurchasing.Checking((int) open));
    }

    private Uni<Void> tell(GoodsReceipt receipt, List<ReceiptLine> lines) {
        List<ReceiptLine> differ = lines.stream()
                .filter(line -> line.difference != ReceiptLine.Difference.none)
                .toList();
        if (differ.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Wanted.of(differ.stream().map(line -> line.partId).toList())
                .chain(wanted -> Receipts.order(receipt)
                        .chain(order -> notices.differs(
                                receipt,
                                order,
                                differ.stream()
                                        .map(line -> "%s %d / %d"
                                                .formatted(wanted.said(line.partId), line.counted, line.listed))
                                        .collect(Collectors.joining("; ")))));
    }
}
