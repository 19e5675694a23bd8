package org.aftercare.parts.purchasing;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

/** What is signed for when goods go into stock: the same when the note is written and when they are entered. */
@ApplicationScoped
class EnteringFacts {
    /** @param taken the lines of the note */
    Uni<GuardedPurchasing.Entering> of(GoodsReceipt receipt, List<ReceiptLine> taken) {
        return repair(receipt)
                .chain(repair -> Wanted.of(
                                taken.stream().map(line -> line.partId).toList())
                        .map(wanted -> new GuardedPurchasing.Entering(
                                taken.stream().mapToInt(ReceiptLine::accepted).sum(),
                                receipt.isFromFactory(),
                                repair != null && Boolean.TRUE.equals(repair.worksNormally),
                                taken.stream()
                                        .map(line -> wanted.code(line.partId) + " × " + line.accepted())
                                        .collect(Collectors.joining("; ")))));
    }

    /** Null for goods that were bought. */
    static Uni<FactoryRepair> repair(GoodsReceipt receipt) {
        return receipt.isFromFactory()
                ? FactoryRepair.findById(receipt.factoryRepairId)
                : Uni.createFrom().nullItem();
    }
}
