package org.aftercare.parts.purchasing;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;
import org.aftercare.parts.purchasing.PurchasingEvents.Delivery;
import org.aftercare.parts.purchasing.PurchasingEvents.Missing;
import org.aftercare.parts.purchasing.PurchasingEvents.Purchase;
import org.aftercare.parts.purchasing.PurchasingEvents.Refused;
import org.aftercare.parts.purchasing.PurchasingEvents.Repair;
import org.aftercare.parts.purchasing.PurchasingEvents.UsedDirectly;

/** What this package writes into the journal. */
@ApplicationScoped
class PurchasingEventTypes implements EventTypes {
    @Override
    public List<EventType> types() {
        return Stream.of(
                        all(
                                Purchase.class,
                                List.of("purchase_order", "shortage"),
                                PurchasingEvents.WANTED,
                                PurchasingEvents.PLACED,
                                PurchasingEvents.ARRIVED,
                                PurchasingEvents.CANCELLED),
                        all(
                                Delivery.class,
                                List.of("receipt", "purchase_order"),
                                PurchasingEvents.GOODS_ARRIVED,
                                PurchasingEvents.GOODS_CHECKED,
                                PurchasingEvents.GOODS_CHECKED_ON_SPOT,
                                PurchasingEvents.GOODS_PASSED,
                                PurchasingEvents.NOTE_WRITTEN),
                        all(UsedDirectly.class, List.of("receipt", "purchase_order"), PurchasingEvents.DIRECT_USE),
                        all(
                                Refused.class,
                                List.of("receipt", "purchase_order", "part"),
                                PurchasingEvents.GOODS_REFUSED,
                                PurchasingEvents.GOODS_SENT_BACK),
                        all(
                                Repair.class,
                                List.of("factory_repair", "part"),
                                PurchasingEvents.REPAIR_REGISTERED,
                                PurchasingEvents.REPAIR_SENT,
                                PurchasingEvents.REPAIR_BACK,
                                PurchasingEvents.REPAIR_CONFIRMED,
                                PurchasingEvents.REPAIR_GIVEN_UP),
                        all(
                                Missing.class,
                                List.of("shortage", "part"),
                                PurchasingEvents.SHORTAGE_REPORTED,
                                PurchasingEvents.SHORTAGE_APPROVED,
                                PurchasingEvents.SHORTAGE_DECLINED,
                                PurchasingEvents.SHORTAGE_ORDERED))
                .flatMap(List::stream)
                .toList();
    }

    private static List<EventType> all(Class<? extends Record> payload, List<String> subjects, String... kinds) {
        return Stream.of(kinds)
                .map(kind -> new EventType(kind, payload, subjects, null))
                .toList();
    }
}
