package org.aftercare.customers;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What this package writes into the journal. */
@ApplicationScoped
class CustomerEventTypes implements EventTypes {
    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of(CustomerEvents.CUSTOMER_ADDED, CustomerEvents.CustomerFacts.class, "customer"),
                EventType.of(CustomerEvents.CUSTOMER_CHANGED, CustomerEvents.CustomerFacts.class, "customer"),
                EventType.of(CustomerEvents.SITE_ADDED, CustomerEvents.SiteFacts.class, "site", "customer"),
                EventType.of(CustomerEvents.SITE_CHANGED, CustomerEvents.SiteFacts.class, "site", "customer"),
                EventType.of(
                        CustomerEvents.EQUIPMENT_ADDED, CustomerEvents.EquipmentFacts.class, "equipment", "customer"),
                EventType.of(
                        CustomerEvents.EQUIPMENT_CHANGED, CustomerEvents.EquipmentFacts.class, "equipment", "customer"),
                EventType.of(CustomerEvents.MODEL_ADDED, CustomerEvents.ModelFacts.class, "product_model"),
                EventType.of(CustomerEvents.MODEL_CHANGED, CustomerEvents.ModelFacts.class, "product_model"));
    }
}
