package org.aftercare.parts;

/** What of the warehouse's work the articles see before it is done. */
public final class StockFacts {
    private StockFacts() {}

    /**
     * Somebody about to post in or out.
     *
     * @param storekeeper belongs to the warehouse's staff, or it is the person's own van (8.2)
     * @param inCharge is the named person or deputy of the store (10.3.0)
     */
    public record Posting(String store, boolean storekeeper, boolean inCharge) {}

    /**
     * A change of stock, however it comes about (8.3.1, 8.4.3.4a).
     *
     * @param document its number; null where there is none
     * @param way receipt, issue, transfer, adjustment; anything else is no way out of the store
     * @param signed the formalities of that way are done
     */
    public record Change(String document, String way, boolean signed) {}

    /**
     * Goods about to go out on a slip.
     *
     * @param content every line of the slip, as it is signed for
     * @param withinSlip no more and nothing else than it asks for
     * @param olderLotLeft a newer lot was picked
     * @param workKind ticket, item, or internal: drawn for the house
     * @param workReference the job's number; null where there is none
     */
    public record Issue(
            boolean slip,
            String content,
            boolean withinSlip,
            boolean legible,
            boolean altered,
            boolean olderLotLeft,
            boolean oldForNew,
            boolean oldHandedIn,
            boolean drawerSigned,
            String workKind,
            String workReference,
            boolean workStarted,
            boolean addedItem,
            boolean confirmedByFrontDesk) {}

    /** @param posted the store has posted every line as issued (10.3.2b) */
    public record HandOver(boolean posted) {}

    /** @param backInStore the storekeeper has the goods and has counted them (10.3.11c) */
    public record Return(boolean used, String reason, boolean backInStore) {}

    public record Delete(String number) {}
}
