package org.aftercare.billing;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What this package writes into the journal. */
@ApplicationScoped
class BillingEventTypes implements EventTypes {
    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of(
                        BillingEvents.COLLECTED,
                        BillingEvents.Cash.class,
                        "collection",
                        "ticket",
                        "customer",
                        "person"),
                EventType.of(
                        BillingEvents.CONFIRMED,
                        BillingEvents.Cash.class,
                        "collection",
                        "ticket",
                        "customer",
                        "person"),
                EventType.of(
                        BillingEvents.REQUESTED,
                        BillingEvents.Paper.class,
                        "invoice",
                        "ticket",
                        "customer",
                        "defect",
                        "works",
                        "goods_return"),
                EventType.of(
                        BillingEvents.ISSUED,
                        BillingEvents.Paper.class,
                        "invoice",
                        "ticket",
                        "customer",
                        "defect",
                        "works",
                        "goods_return"),
                EventType.of(
                        BillingEvents.POSTED,
                        BillingEvents.Paper.class,
                        "invoice",
                        "ticket",
                        "customer",
                        "defect",
                        "works",
                        "goods_return"));
    }
}
