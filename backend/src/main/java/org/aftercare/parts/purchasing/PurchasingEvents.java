package org.aftercare.parts.purchasing;

import java.util.UUID;

/** What happens to purchases and deliveries, as the journal keeps it. */
public final class PurchasingEvents {
    private PurchasingEvents() {}

    public static final String WANTED = "purchase_order.wanted";
    public static final String PLACED = "purchase_order.placed";
    public static final String ARRIVED = "purchase_order.arrived";
    public static final String CANCELLED = "purchase_order.cancelled";

    /**
     * @param supplier null: nobody yet
     * @param reason of a cancellation; null else
     */
    public record Purchase(String number, String supplier, PurchaseOrder.Need need, boolean local, String reason) {}

    public static final String GOODS_ARRIVED = "goods.arrived";
    public static final String GOODS_CHECKED = "goods.checked";
    public static final String GOODS_CHECKED_ON_SPOT = "goods.checked_on_spot";
    public static final String GOODS_PASSED = "goods.passed";
    public static final String NOTE_WRITTEN = "goods.note_written";

    public record Delivery(String number, String supplier) {}

    public static final String DIRECT_USE = "goods.direct_use_announced";

    /** @param place where they are used */
    public record UsedDirectly(String number, String place) {}

    public static final String GOODS_REFUSED = "goods.refused";
    public static final String GOODS_SENT_BACK = "goods.sent_back";

    /** @param difference how it differs from the order, or what it fails */
    public record Refused(
            String number, String supplier, String part, int quantity, ReceiptLine.Ground ground, String difference) {}

    public static final String REPAIR_REGISTERED = "factory_repair.registered";
    public static final String REPAIR_SENT = "factory_repair.sent";
    public static final String REPAIR_BACK = "factory_repair.back";
    public static final String REPAIR_CONFIRMED = "factory_repair.confirmed";
    public static final String REPAIR_GIVEN_UP = "factory_repair.given_up";

    /** @param works null: not tried yet */
    public record Repair(String number, String part, int quantity, Boolean works) {}

    public static final String SHORTAGE_REPORTED = "shortage.reported";
    public static final String SHORTAGE_APPROVED = "shortage.approved";
    public static final String SHORTAGE_DECLINED = "shortage.declined";
    public static final String SHORTAGE_ORDERED = "shortage.ordered";

    public record Missing(String part, int quantity, UUID askerId) {}
}
