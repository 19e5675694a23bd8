package org.aftercare.customers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the journal says of customers, their sites and equipment, and product models. */
public final class CustomerEvents {
    public static final String CUSTOMER_ADDED = "customer.added";
    public static final String CUSTOMER_CHANGED = "customer.changed";
    public static final String SITE_ADDED = "site.added";
    public static final String SITE_CHANGED = "site.changed";
    public static final String EQUIPMENT_ADDED = "equipment.added";
    public static final String EQUIPMENT_CHANGED = "equipment.changed";
    public static final String MODEL_ADDED = "product_model.added";
    public static final String MODEL_CHANGED = "product_model.changed";

    private CustomerEvents() {}

    /** The customer as it then stood. */
    public record CustomerFacts(
            String name, Customer.Kind kind, List<String> phones, String email, boolean keyAccount) {
        static CustomerFacts of(Customer customer) {
            return new CustomerFacts(
                    customer.name,
                    customer.kind,
                    customer.phones.stream().map(phone -> phone.number).toList(),
                    customer.email,
                    customer.keyAccount);
        }
    }

    public record SiteFacts(UUID siteId, String address, boolean active) {
        static SiteFacts of(Site site) {
            return new SiteFacts(site.id, site.address, site.active);
        }
    }

    /** @param category of the model, such as 空调 or regulating_station */
    public record EquipmentFacts(
            String model,
            String category,
            String serial,
            LocalDate boughtOn,
            LocalDate acceptedOn,
            LocalDate retiredOn) {
        static EquipmentFacts of(Equipment unit, ProductModel model) {
            return new EquipmentFacts(
                    model.name, model.category, unit.serial, unit.boughtOn, unit.acceptedOn, unit.retiredOn);
        }
    }

    public record ModelFacts(String code, String name, int warrantyMonths, boolean active) {
        static ModelFacts of(ProductModel model) {
            return new ModelFacts(model.code, model.name, model.warrantyMonths, model.active);
        }
    }
}
