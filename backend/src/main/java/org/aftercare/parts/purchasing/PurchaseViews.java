package org.aftercare.parts.purchasing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.aftercare.kernel.Versioned;
import org.aftercare.parts.Shortage;
import org.aftercare.staff.PersonRef;

/** Purchases, suppliers and shortages as they are shown. Amounts in yuan. */
public final class PurchaseViews {
    private PurchaseViews() {}

    public record ReceivingStore(UUID id, String name) {}

    /**
     * @param barcode as the scanner reads it; null: its code is read
     * @param storageNeed what it must be kept from (8.4.4.1)
     */
    public record BoughtPart(
            UUID id, String code, String name, String spec, String unit, String barcode, String storageNeed) {}

    public record OrderRef(UUID id, String number) {}

    public record SupplierView(
            UUID id, String name, String contact, String phone, boolean retired, int orders, int version)
            implements Versioned {}

    /**
     * The signature on something.
     *
     * @param by who decided; null: nobody yet
     */
    public record SignatureOn(UUID id, String status, String by, Instant at) {}

    /** @param coming entered on receipts that are not in stock yet */
    public record OrderedGoods(
            UUID id, BoughtPart part, int quantity, BigDecimal unitPrice, int received, int coming) {}

    /** @param price yuan for the whole order */
    public record QuoteView(String supplier, BigDecimal price, LocalDate quotedOn, boolean chosen) {}

    public record ReceiptRef(UUID id, String number, GoodsReceipt.Status status, Instant arrivedAt) {}

    /**
     * @param total yuan; null where a price is not agreed yet
     * @param waitingHours since it was wanted, while it is not placed
     */
    public record PurchaseRow(
            UUID id,
            String number,
            ReceivingStore store,
            String supplier,
            PurchaseOrder.Need need,
            boolean local,
            PurchaseOrder.Status status,
            String goods,
            BigDecimal total,
            PersonRef wantedBy,
            Instant wantedAt,
            Instant placedAt,
            SignatureOn signature,
            long waitingHours) {}

    /**
     * @param shortage null: it buys no shortage
     * @param approvedBy whose signature it was placed on
     * @param delegatedBy the article by which the unit bought it without a request (10.3.10a)
     */
    public record PurchaseView(
            UUID id,
            String number,
            ReceivingStore store,
            UUID branchId,
            String supplier,
            UUID shortageId,
            PurchaseOrder.Need need,
            boolean local,
            String workKind,
            UUID workId,
            String workLabel,
            String planNumber,
            PurchaseOrder.Status status,
            String reason,
            String choiceReason,
            String cancellation,
            PersonRef wantedBy,
            Instant wantedAt,
            PersonRef approvedBy,
            Instant approvedAt,
            String delegatedBy,
            Instant delegatedSince,
            PersonRef placedBy,
            Instant placedAt,
            Instant endedAt,
            SignatureOn signature,
            List<OrderedGoods> lines,
            List<QuoteView> quotes,
            List<ReceiptRef> receipts,
            List<String> allowedActions,
            int version)
            implements Versioned {}

    /**
     * A part of which a branch has less than it wants to have.
     *
     * @param there in all stores of the branch
     * @param kept for jobs
     * @param coming wanted or on order already
     * @param proposed what is missing still
     * @param store where it would go: the branch's first warehouse
     */
    public record LowStock(
            UUID branchId,
            UUID partId,
            String code,
            String name,
            String spec,
            String unit,
            String supplierName,
            int minStock,
            int there,
            int kept,
            int coming,
            int proposed,
            ReceivingStore store) {}

    /**
     * Asked for and not there (8.4.3.3).
     *
     * @param ageHours since it was found, until it arrived
     * @param order what was wanted to buy it; null: not reported yet
     */
    public record ShortageView(
            UUID id,
            BoughtPart part,
            ReceivingStore store,
            int quantity,
            PersonRef asker,
            OrderRef slip,
            Shortage.Status status,
            Instant foundAt,
            Instant reportedAt,
            Instant decidedAt,
            Instant orderedAt,
            OrderRef order,
            SignatureOn signature,
            long ageHours,
            List<String> allowedActions,
            int version)
            implements Versioned {}

    /**
     * A local purchase (10.3.10d).
     *
     * @param price of the chosen quote; null: none was chosen
     * @param cheapest of all its quotes
     * @param dearer what it cost more than the cheapest
     * @param failed pieces that did not pass their inspection
     */
    public record LocalPurchase(
            UUID id,
            String number,
            String branch,
            PersonRef purchaser,
            String supplier,
            PurchaseOrder.Need need,
            Instant placedAt,
            int quotes,
            BigDecimal price,
            BigDecimal cheapest,
            BigDecimal dearer,
            String reason,
            int failed,
            int came) {}

    /**
     * Whether units buy around the corner without a request (10.3.10a).
     *
     * @param article that delegates it; null: none does
     */
    public record LocalPowerView(boolean released, UUID articleId, String article, Instant since) {}

    /** Local purchases that nothing needed (10.3.10b), by purchaser and month. */
    public record UnlinkedPurchases(PersonRef purchaser, String month, int orders, BigDecimal total) {}
}
