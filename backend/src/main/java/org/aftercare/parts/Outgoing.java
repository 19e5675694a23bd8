package org.aftercare.parts;

import java.util.UUID;

/**
 * Goods about to leave a store, oldest lot first.
 *
 * @param kind one that takes out
 * @param lotId the lot that somebody picked; null: the oldest
 * @param slipLineId for an issue: the line of the slip it is drawn on
 * @param work what it is drawn for; null: for no job
 * @param reason null where the document says enough
 */
public record Outgoing(
        UUID partId,
        UUID storeId,
        int quantity,
        MovementKind kind,
        UUID lotId,
        Document document,
        UUID slipLineId,
        Work work,
        String reason) {
    /** Without a slip: a transfer, a repair at the factory. */
    public static Outgoing of(
            UUID partId, UUID storeId, int quantity, MovementKind kind, Document document, String reason) {
        return new Outgoing(partId, storeId, quantity, kind, null, document, null, null, reason);
    }
}
