package org.aftercare.parts;

import java.math.BigDecimal;
import java.util.UUID;

/** What happens to stock, as the journal keeps it. Quantities in the part's unit. */
public final class StockEvents {
    private StockEvents() {}

    public static final String ENTERED = "goods.entered";

    /**
     * @param part its code and name
     * @param place the bin; null: it has none yet (8.3.2)
     * @param number of the document
     */
    public record Entered(String part, int quantity, String unit, String place, String store, String number) {}

    public static final String ISSUED = "goods.issued";
    public static final String RETURNED = "goods.returned";
    public static final String TRANSFERRED = "goods.transferred";

    /** @param number of the document */
    public record Moved(String part, int quantity, String unit, String store, String number, String reason) {}

    public static final String TRANSFER_RECEIVED = "transfer.received";

    public record Arrived(String number, String from, String to) {}

    public static final String DRAWN_INSIDE = "goods.drawn_inside";

    /**
     * @param user who uses it, and whose cost it is (10.3.12a)
     * @param amount what it cost, in yuan
     */
    public record Inside(String number, String user, String bearer, BigDecimal amount) {}

    public static final String LABELLED = "goods.labelled";
    public static final String SIGNED = "bin.signed";

    public record Sign(String place, String store) {}

    public static final String STORE_FOUNDED = "store.founded";
    public static final String STORE_CHANGED = "store.changed";

    public record StoreFacts(String number, String name, boolean closed) {}

    public static final String PLACED = "goods.placed";

    public record Placed(String part, String store, String place) {}

    public static final String WANTED = "parts_slip.wanted";
    public static final String REFUSED = "parts_slip.refused";
    public static final String CANCELLED = "parts_slip.cancelled";
    public static final String HANDED_OVER = "parts_slip.handed_over";

    /** @param work the job's number, or who uses it */
    public record Slip(String number, String work, String drawer, String reason) {}

    public static final String SHORT = "shortage.found";

    public record Short(String part, int quantity, UUID askerId) {}
}
