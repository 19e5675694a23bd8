package org.aftercare.workshop;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What this package writes into the journal. */
@ApplicationScoped
class ItemEventTypes implements EventTypes {
    @Override
    public List<EventType> types() {
        return List.of(
                onItem(ItemEvents.TAKEN, ItemEvents.Taken.class),
                onItem(ItemEvents.ENTERED, ItemEvents.Entered.class),
                onItem(ItemEvents.DESCRIBED, ItemEvents.Numbered.class),
                onItem(ItemEvents.MOVED, ItemEvents.Moved.class),
                onItem(ItemEvents.CARD_FILLED, ItemEvents.CardFilled.class),
                onItem(ItemEvents.CARD_ATTACHED, ItemEvents.Numbered.class),
                onItem(ItemEvents.REPAIR_STARTED, ItemEvents.Numbered.class),
                onItem(ItemEvents.TIME_ENTERED, ItemEvents.Time.class),
                onItem(ItemEvents.TIME_REMOVED, ItemEvents.Time.class),
                onItem(ItemEvents.REPAIRED, ItemEvents.Repaired.class),
                onItem(ItemEvents.INSPECTED, ItemEvents.Inspected.class),
                onItem(ItemEvents.RETURN_DATED, ItemEvents.ReturnDated.class),
                onItem(ItemEvents.RETURN_SIGNED, ItemEvents.ReturnSigned.class),
                onItem(ItemEvents.RECEIPT_VOIDED, ItemEvents.ReceiptVoided.class),
                onItem(ItemEvents.RETURNED, ItemEvents.Returned.class),
                onItem(ItemEvents.HELP_ASKED, ItemEvents.Because.class),
                onItem(ItemEvents.HELP_ANSWERED, ItemEvents.Answered.class),
                onItem(ItemEvents.BEYOND_US, ItemEvents.Because.class),
                onItem(ItemEvents.REPORTED, ItemEvents.Because.class),
                onItem(ItemEvents.GIVEN_UP, ItemEvents.GivenUp.class),
                onItem(ItemEvents.LOANER_LENT, ItemEvents.Loaner.class),
                onItem(ItemEvents.LOANER_BACK, ItemEvents.Loaner.class),
                onItem(ItemEvents.ESTIMATE_MADE, ItemEvents.Estimated.class),
                onItem(ItemEvents.ESTIMATE_SENT, ItemEvents.Estimated.class),
                onItem(ItemEvents.ESTIMATE_AGREED, ItemEvents.Decided.class),
                onItem(ItemEvents.ESTIMATE_DECLINED, ItemEvents.Decided.class),
                EventType.of(ItemEvents.BATCH_RECEIVED, ItemEvents.BatchReceived.class, "batch", "customer", "ticket"),
                EventType.of(ItemEvents.BATCH_FINISHED, ItemEvents.BatchFinished.class, "batch", "customer", "ticket"));
    }

    /** It stands on the pages of the item, its ticket, customer and equipment, and of its technician. */
    private static EventType onItem(String kind, Class<? extends Record> payload) {
        return EventType.of(kind, payload, "item", "ticket", "customer", "equipment", "person");
    }
}
