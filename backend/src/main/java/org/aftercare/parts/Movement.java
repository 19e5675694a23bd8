package org.aftercare.parts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * One change of stock of one lot, posted for good.
 *
 * @param quantity more than nothing where it came in, less where it went out
 * @param movedAt when it happened; it may be written down later (8.4.1.1)
 */
public record Movement(
        UUID id,
        MovementKind kind,
        UUID partId,
        UUID storeId,
        UUID lotId,
        int quantity,
        BigDecimal unitCost,
        Document.Kind documentKind,
        UUID documentId,
        String documentNumber,
        UUID slipLineId,
        String workKind,
        UUID workId,
        String reason,
        UUID reverses,
        UUID personId,
        Instant movedAt,
        Instant postedAt) {
    /** What it moved, in yuan and exactly. */
    public BigDecimal value() {
        return unitCost.multiply(BigDecimal.valueOf(quantity));
    }
}
