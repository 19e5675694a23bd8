package org.aftercare.parts.purchasing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Versioned;
import org.aftercare.parts.purchasing.PurchaseViews.BoughtPart;
import org.aftercare.parts.purchasing.PurchaseViews.OrderRef;
import org.aftercare.parts.purchasing.PurchaseViews.ReceivingStore;
import org.aftercare.parts.purchasing.PurchaseViews.SignatureOn;
import org.aftercare.staff.PersonRef;

/** Deliveries, refused goods and parts at the factory as they are shown. */
public final class ReceiptViews {
    private ReceiptViews() {}

    /** What a delivery waits for. */
    @Schema(name = "ReceiptStep")
    public enum Step {
        /** To be seen where it is used (8.4.2.3a). */
        spot_check,
        check,
        inspect,
        /** Passed, and no note written yet (8.4.2.1b). */
        note,
        /** Waiting for signature (8.4.2.1c). */
        sign,
        enter,
        /** In stock, or refused. */
        done
    }

    public record ReceivingBin(UUID id, String code) {}

    /**
     * @param step what it waits for
     * @param waitingHours since its last step, until it is done
     */
    public record ReceiptRow(
            UUID id,
            String number,
            ReceivingStore store,
            OrderRef order,
            OrderRef factoryRepair,
            String supplier,
            String deliveryList,
            boolean directUse,
            GoodsReceipt.Status status,
            Step step,
            String goods,
            Instant arrivedAt,
            Instant endedAt,
            long waitingHours) {}

    /**
     * @param ordered still to come of it when it is not in stock yet; null: nobody ordered it
     * @param bin where it is put; null: where it belongs
     * @param belongs the part's own bin in this store; null: it has none
     */
    public record ReceivedGoods(
            UUID id,
            BoughtPart part,
            int listed,
            Integer counted,
            ReceiptLine.Difference difference,
            Integer ordered,
            ReceiptLine.Inspection inspection,
            String requirement,
            int refused,
            ReceiptLine.Ground ground,
            String refusalNote,
            ReceiptLine.GoesTo goesTo,
            Instant sentBackAt,
            BigDecimal unitCost,
            ReceivingBin bin,
            ReceivingBin belongs) {}

    /**
     * @param supplementary its note is written after the goods were used (8.4.2.3b)
     * @param approved a manager signed for the order (8.4.2.2a)
     */
    public record GoodsReceiptView(
            UUID id,
            String number,
            UUID branchId,
            ReceivingStore store,
            OrderRef order,
            boolean approved,
            OrderRef factoryRepair,
            Boolean worksNormally,
            String supplier,
            String deliveryList,
            boolean directUse,
            boolean supplementary,
            String place,
            String spotCheck,
            GoodsReceipt.Status status,
            Step step,
            Instant arrivedAt,
            PersonRef arrivedBy,
            Instant checkedAt,
            PersonRef checkedBy,
            Instant inspectedAt,
            Instant noteAt,
            PersonRef noteBy,
            Instant enteredAt,
            PersonRef enteredBy,
            Instant endedAt,
            SignatureOn signature,
            List<ReceivedGoods> lines,
            List<String> allowedActions,
            int version)
            implements Versioned {}

    /** Goods to be sent back to their supplier (8.4.2.2c). */
    public record RefusedGoods(
            UUID id,
            OrderRef receipt,
            String supplier,
            BoughtPart part,
            int quantity,
            ReceiptLine.Ground ground,
            String note,
            Instant refusedAt,
            PersonRef refusedBy,
            Instant sentBackAt,
            List<String> allowedActions) {}

    /**
     * @param daysAway since it was sent, until it came back
     * @param late not back on the day it was expected
     * @param receipt that takes it in again; null: not back
     */
    public record FactoryRepairView(
            UUID id,
            String number,
            ReceivingStore store,
            BoughtPart part,
            int quantity,
            String problem,
            String factory,
            LocalDate dueBackOn,
            FactoryRepair.Status status,
            Instant notedAt,
            Instant registeredAt,
            PersonRef registeredBy,
            Instant sentAt,
            Instant backAt,
            Boolean worksNormally,
            Instant confirmedAt,
            PersonRef confirmedBy,
            Instant endedAt,
            OrderRef source,
            OrderRef receipt,
            Integer daysAway,
            boolean late,
            List<String> allowedActions,
            int version)
            implements Versioned {}
}
