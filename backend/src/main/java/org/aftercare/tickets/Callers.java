package org.aftercare.tickets;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.customers.CustomerForms.AddCustomer;
import org.aftercare.customers.CustomerForms.AddEquipment;
import org.aftercare.customers.CustomerForms.PhoneForm;
import org.aftercare.customers.CustomerForms.SiteForm;
import org.aftercare.customers.CustomerIndex;
import org.aftercare.customers.Customers;
import org.aftercare.customers.InstalledBase;
import org.aftercare.kernel.Problem;
import org.aftercare.tickets.TicketForms.RegisterCall;

/** Who calls: a customer who is known, or one who is taken in with the call, in the same commit. */
@ApplicationScoped
public class Callers {
    @Inject
    Customers customers;

    @Inject
    InstalledBase installedBase;

    @Inject
    CustomerIndex index;

    /** Gives the ticket its customer, and its site and item where the call makes them. */
    Uni<Void> named(Ticket ticket, RegisterCall form) {
        if ((form.customerId() == null) == (form.newCustomer() == null)) {
            throw Problem.invalid("customerId", "customer-or-new");
        }
        boolean newItem = form.equipmentId() == null
                && form.serial() != null
                && !form.serial().isBlank();
        AddEquipment item = newItem
                ? new AddEquipment(null, form.modelId(), form.serial(), form.siteId(), null, null, null, null)
                : null;
        if (form.newCustomer() != null) {
            return takeIn(ticket, form, item);
        }
        ticket.customerId = form.customerId();
        return item == null ? Uni.createFrom().voidItem() : place(ticket, form.customerId(), item);
    }

    private Uni<Void> takeIn(Ticket ticket, RegisterCall form, AddEquipment item) {
        AddCustomer unknown = new AddCustomer(
                null,
                form.newCustomer().kind(),
                form.name(),
                "",
                null,
                null,
                null,
                List.of(new PhoneForm(form.phone(), "")),
                List.of(new SiteForm(null, form.address(), form.areaId(), form.contactName(), form.contactPhone())));
        return customers
                .register(unknown, item == null ? List.of() : List.of(item))
                .invoke(made -> {
                    ticket.customerId = made.customer().id;
                    ticket.siteId = made.sites().get(0).id;
                    made.equipment().forEach(unit -> ticket.equipmentId = unit.id);
                })
                .replaceWithVoid();
    }

    private Uni<Void> place(Ticket ticket, UUID customerId, AddEquipment item) {
        return customers
                .visible(customerId)
                .chain(customer -> installedBase
                        .place(customer, item)
                        .invoke(unit -> ticket.equipmentId = unit.id)
                        .chain(() -> index.renew(customer)))
                .replaceWithVoid();
    }
}
