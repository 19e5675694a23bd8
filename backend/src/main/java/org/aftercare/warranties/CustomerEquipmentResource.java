package org.aftercare.warranties;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.customers.CustomerForms.AddEquipment;
import org.aftercare.customers.CustomerIndex;
import org.aftercare.customers.Customers;
import org.aftercare.customers.Equipment;
import org.aftercare.customers.InstalledBase;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Problem;

/** New units of a customer. */
@Path("/customers/{id}/equipment")
@Cancellable(false)
public class CustomerEquipmentResource {
    @Inject
    EquipmentPages pages;

    @Inject
    Customers customers;

    @Inject
    InstalledBase installedBase;

    @Inject
    CustomerIndex index;

    @Inject
    Creation creation;

    @POST
    @Operation(operationId = "addEquipment", summary = "Add a unit to a customer")
    public Uni<RestResponse<EquipmentView>> add(@PathParam("id") UUID customerId, @NotNull @Valid AddEquipment form) {
        return creation.once(
                form, form.id(), id -> isThere(customerId, id), () -> place(customerId, form), pages::show);
    }

    private Uni<UUID> place(UUID customerId, AddEquipment form) {
        return customers
                .visible(customerId)
                .chain(customer -> installedBase
                        .place(customer, form)
                        .call(() -> index.renew(customerId))
                        .map(unit -> unit.id));
    }

    private Uni<Boolean> isThere(UUID customerId, UUID id) {
        return customers
                .visible(customerId)
                .chain(customer -> Equipment.<Equipment>findById(id).map(unit -> {
                    if (unit != null && !unit.customerId.equals(customerId)) {
                        throw Problem.conflict("id-taken");
                    }
                    return unit != null;
                }));
    }
}
