package org.aftercare.parts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * Goods about to become a new lot.
 *
 * @param binId where they are put; null: where this part belongs in the store
 * @param originId the lot they were before, when they are moved; else null
 * @param receivedAt first in, first out goes by this
 * @param kind one that brings in
 * @param sourceId the receipt, count or transfer; null where there is none
 */
public record Incoming(
        UUID partId,
        UUID storeId,
        UUID binId,
        int quantity,
        BigDecimal unitCost,
        UUID originId,
        Instant receivedAt,
        MovementKind kind,
        UUID sourceId,
        Document document) {
    /** New goods. */
    public static Incoming of(
            UUID partId,
            UUID storeId,
            UUID binId,
            int quantity,
            BigDecimal unitCost,
            Instant receivedAt,
            MovementKind kind,
            UUID sourceId,
            Document document) {
        return new Incoming(partId, storeId, binId, quantity, unitCost, null, receivedAt, kind, sourceId, document);
    }
}
