package org.aftercare.parts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Versioned;
import org.aftercare.staff.BranchRef;
import org.aftercare.staff.PersonRef;

/** Parts, stores and what lies in them, as they are read. Quantities in the part's unit, money in yuan. */
public final class PartViews {
    private PartViews() {}

    @Schema(name = "PartInStock")
    public record PartRef(UUID id, String code, String name, String spec, String unit) {}

    @Schema(name = "StoreOfStock")
    public record StoreRef(UUID id, String code, String name, Store.Kind kind) {}

    @Schema(name = "BinOfStore")
    public record BinRef(UUID id, String code, String name, String area) {}

    /**
     * A part in the catalogue, with what the caller's branch has of it.
     *
     * @param quantity in all stores that the caller sees
     * @param low fewer than the least that should be there
     */
    public record PartRow(
            UUID id,
            String code,
            String name,
            String spec,
            String unit,
            Part.Kind kind,
            String barcode,
            boolean oldForNew,
            Integer minStock,
            BigDecimal price,
            Integer quantity,
            Integer reserved,
            boolean low,
            boolean retired) {}

    /** @param elsewhere it lies in another bin than where the part belongs (8.4.5.2) */
    public record LotView(
            UUID id,
            Instant receivedAt,
            int quantity,
            BigDecimal unitCost,
            BigDecimal value,
            BinRef bin,
            boolean elsewhere,
            String source) {}

    /**
     * @param blind under a blind count, and the caller's like count: quantities are null, no lots are shown
     * @param place where it belongs in this store; null: nowhere yet
     */
    public record PartInStore(
            StoreRef store,
            Integer quantity,
            Integer reserved,
            Integer free,
            BigDecimal value,
            boolean blind,
            BinRef place,
            Instant labelPrintedAt,
            boolean labelOutdated,
            List<LotView> lots) {}

    /** @param allowedActions operations the caller may do with it */
    public record PartView(
            UUID id,
            String code,
            String name,
            String spec,
            String unit,
            Part.Kind kind,
            String barcode,
            boolean oldForNew,
            String storageNeed,
            Integer minStock,
            BigDecimal price,
            String supplierName,
            boolean retired,
            List<PartInStore> stock,
            int version,
            List<String> allowedActions)
            implements Versioned {}

    /**
     * A part in a store.
     *
     * @param blind it is being counted by the caller's like, who do not see what should be there: quantities are null
     */
    public record StockRow(
            PartRef part,
            StoreRef store,
            Integer quantity,
            Integer reserved,
            Integer free,
            Integer minStock,
            boolean low,
            BigDecimal value,
            boolean blind,
            BinRef place,
            Instant labelPrintedAt,
            boolean labelOutdated,
            boolean elsewhere,
            String key) {}

    /**
     * @param kinds how many kinds of goods have stock there
     * @param withoutPlace kinds that lie there and have no bin (8.3.2); a van is a place itself
     * @param withoutLabel kinds without a label, or with one that is out of date (8.4.4.3)
     * @param withoutSign bins whose sign is not printed (8.4.5.6)
     * @param mine the caller is in charge of it
     */
    public record StoreView(
            UUID id,
            BranchRef branch,
            String code,
            String name,
            Store.Kind kind,
            PersonRef keeper,
            PersonRef deputy,
            PersonRef technician,
            boolean closed,
            int kinds,
            BigDecimal value,
            int withoutPlace,
            int withoutLabel,
            int withoutSign,
            boolean mine,
            int version,
            List<String> allowedActions)
            implements Versioned {}

    /** @param parts that belong there */
    public record BinView(
            UUID id, UUID storeId, String code, String name, String area, Instant signPrintedAt, int parts, int version)
            implements Versioned {}

    /**
     * One line of the ledger.
     *
     * @param late written down on another day than it happened (8.4.1.1)
     * @param slipId the slip it was drawn on, or came back to
     */
    public record MovementRow(
            UUID id,
            long seq,
            MovementKind kind,
            PartRef part,
            StoreRef store,
            UUID lotId,
            int quantity,
            BigDecimal unitCost,
            BigDecimal value,
            Document.Kind documentKind,
            UUID documentId,
            String documentNumber,
            UUID slipId,
            String workLabel,
            String reason,
            PersonRef person,
            Instant movedAt,
            Instant postedAt,
            boolean late) {}

    /** What the ledger comes to: opening plus in less out is closing (8.4.1.1). Values in yuan, exactly. */
    public record Balance(
            int opening,
            int in,
            int out,
            int closing,
            BigDecimal openingValue,
            BigDecimal inValue,
            BigDecimal outValue,
            BigDecimal closingValue) {}

    /**
     * A document of the month (8.4.4.4b).
     *
     * @param reversedBy the number of the document that took it back; null: it stands
     */
    public record StockDocumentRow(
            Document.Kind kind,
            UUID id,
            String number,
            StoreRef store,
            int lines,
            BigDecimal value,
            PersonRef person,
            Instant movedAt,
            String reversedBy) {}
}
