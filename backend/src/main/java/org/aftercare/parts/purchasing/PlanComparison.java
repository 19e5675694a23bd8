package org.aftercare.parts.purchasing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.smallrye.mutiny.Uni;

/** What came compared with what was asked for and has not come yet (8.4.2.2b). */
record PlanComparison(Map<UUID, PurchaseLine> ordered, Wanted parts) {
    /** In the open session; nothing was asked for where nobody ordered it. */
    static Uni<PlanComparison> of(GoodsReceipt receipt, List<ReceiptLine> lines) {
        return PurchaseLine.of(receipt.orderId)
                .chain(ordered -> Wanted.of(
                                lines.stream().map(line -> line.partId).toList())
                        .map(parts -> new PlanComparison(
                                ordered.stream().collect(Collectors.toMap(line -> line.partId, Function.identity())),
                                parts)));
    }

    /** Another article, or more than was asked for. */
    boolean differs(ReceiptLine line) {
        PurchaseLine asked = ordered.get(line.partId);
        return line.accepted() > 0 && (asked == null || line.accepted() > asked.open());
    }

    /** Code, how many came, how many were asked for: {@code LP-100 12 / 10}. */
    String difference(ReceiptLine line) {
        PurchaseLine asked = ordered.get(line.partId);
        int came = line.counted == null ? line.listed : line.counted;
        return "%s %d / %d".formatted(parts.code(line.partId), came, asked == null ? 0 : asked.open());
    }
}
