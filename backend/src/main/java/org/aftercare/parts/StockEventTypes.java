package org.aftercare.parts;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What this package writes into the journal. */
@ApplicationScoped
class StockEventTypes implements EventTypes {
    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of(StockEvents.ENTERED, StockEvents.Entered.class, "lot", "part", "receipt"),
                EventType.of(StockEvents.ISSUED, StockEvents.Moved.class, "lot", "part", "parts_slip", "ticket"),
                EventType.of(StockEvents.RETURNED, StockEvents.Moved.class, "lot", "part", "parts_slip", "ticket"),
                EventType.of(StockEvents.TRANSFERRED, StockEvents.Moved.class, "lot", "part", "transfer"),
                EventType.of(StockEvents.TRANSFER_RECEIVED, StockEvents.Arrived.class, "transfer"),
                EventType.of(StockEvents.DRAWN_INSIDE, StockEvents.Inside.class, "parts_slip", "person"),
                EventType.of(StockEvents.LABELLED, StockEvents.Placed.class, "part", "store"),
                EventType.of(StockEvents.SIGNED, StockEvents.Sign.class, "bin", "store"),
                EventType.of(StockEvents.STORE_FOUNDED, StockEvents.StoreFacts.class, "store"),
                EventType.of(StockEvents.STORE_CHANGED, StockEvents.StoreFacts.class, "store"),
                EventType.of(StockEvents.PLACED, StockEvents.Placed.class, "lot", "part"),
                EventType.of(StockEvents.WANTED, StockEvents.Slip.class, "parts_slip", "ticket", "person"),
                EventType.of(StockEvents.REFUSED, StockEvents.Slip.class, "parts_slip", "ticket", "person"),
                EventType.of(StockEvents.CANCELLED, StockEvents.Slip.class, "parts_slip", "ticket", "person"),
                EventType.of(StockEvents.HANDED_OVER, StockEvents.Slip.class, "parts_slip", "ticket", "person"),
                EventType.of(StockEvents.SHORT, StockEvents.Short.class, "shortage", "part"));
    }
}
