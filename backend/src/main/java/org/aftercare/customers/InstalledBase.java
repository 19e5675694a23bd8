package org.aftercare.customers;

import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.customers.CustomerEvents.EquipmentFacts;
import org.aftercare.customers.CustomerForms.AddEquipment;
import org.aftercare.customers.CustomerForms.ChangeEquipment;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;

/** The units at the customers'. In the caller's transaction; whoever calls renews the customer's search row. */
@ApplicationScoped
public class InstalledBase {
    @Inject
    Journal journal;

    /** A unit that came to the customer; 400 for a model no longer offered or another customer's site. */
    public Uni<Equipment> place(Customer customer, AddEquipment form) {
        Equipment unit = Equipment.of(Ids.orNext(form.id()), customer.id);
        unit.describe(
                form.modelId(),
                form.serial(),
                form.siteId(),
                form.boughtOn(),
                form.deliveredOn(),
                form.acceptedOn(),
                !Boolean.FALSE.equals(form.soldByUs()));
        return siteMustBe(customer, form.siteId())
                .chain(() -> model(form.modelId(), true))
                .chain(model -> unit.persistAndFlush()
                        .chain(() -> record(CustomerEvents.EQUIPMENT_ADDED, customer, unit, model)))
                .replaceWith(unit);
    }

    /** What is now known of a unit; a model no longer offered may stay as it is. */
    public Uni<Void> change(Customer customer, Equipment unit, ChangeEquipment form) {
        boolean otherModel = !form.modelId().equals(unit.modelId);
        return siteMustBe(customer, form.siteId())
                .chain(() -> model(form.modelId(), otherModel))
                .chain(model -> {
                    unit.describe(
                            form.modelId(),
                            form.serial(),
                            form.siteId(),
                            form.boughtOn(),
                            form.deliveredOn(),
                            form.acceptedOn(),
                            form.soldByUs());
                    unit.retire(form.retiredOn());
                    return record(CustomerEvents.EQUIPMENT_CHANGED, customer, unit, model);
                });
    }

    private Uni<Void> record(String kind, Customer customer, Equipment unit, ProductModel model) {
        return journal.record(
                kind,
                customer.branchId,
                EquipmentFacts.of(unit, model),
                Subject.of("equipment", unit.id),
                Subject.of("customer", customer.id));
    }

    private static Uni<ProductModel> model(UUID id, boolean mustBeOffered) {
        return ProductModel.<ProductModel>findById(id).invoke(model -> {
            if (model == null || mustBeOffered && !model.active) {
                throw Problem.invalid("modelId", "model-unknown");
            }
        });
    }

    private static Uni<Void> siteMustBe(Customer customer, UUID siteId) {
        if (siteId == null) {
            return Uni.createFrom().voidItem();
        }
        return Site.<Site>findById(siteId)
                .invoke(site -> {
                    if (site == null || !Objects.equals(site.customerId, customer.id)) {
                        throw Problem.invalid("siteId", "site-of-another");
                    }
                })
                .replaceWithVoid();
    }
}
