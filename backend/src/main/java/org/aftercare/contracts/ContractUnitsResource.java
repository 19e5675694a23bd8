package org.aftercare.contracts;

import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.contracts.ContractForms.AddUnit;
import org.aftercare.contracts.ContractForms.CancelContract;
import org.aftercare.contracts.ContractForms.RemoveUnit;
import org.aftercare.customers.Customer;
import org.aftercare.customers.Customers;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.IfMatch;

/** What a running contract covers: units that come and go, or nothing any more once it is cancelled. */
@Path("/contracts")
@Cancellable(false)
public class ContractUnitsResource {
    @Inject
    ContractUnits units;

    @Inject
    Cancelling cancelling;

    @Inject
    ContractPages pages;

    @Inject
    Customers customers;

    @Inject
    Commit commit;

    @Inject
    IfMatch ifMatch;

    private record Of(UUID contract, UUID unit, Object form) {}

    @POST
    @Path("/{id}/units")
    @Operation(operationId = "addContractUnit", summary = "Cover one more of the customer's units, from a day on")
    public Uni<ContractView> add(@PathParam("id") UUID id, @NotNull @Valid AddUnit form) {
        return changed(new Of(id, null, form), (customer, contract) -> units.add(customer, contract, form));
    }

    @POST
    @Path("/{id}/units/{unit}/removal")
    @Operation(
            operationId = "removeContractUnit",
            summary = "Take a unit off the contract after its last day, with the reason")
    public Uni<ContractView> remove(
            @PathParam("id") UUID id, @PathParam("unit") UUID unit, @NotNull @Valid RemoveUnit form) {
        return changed(new Of(id, unit, form), (customer, contract) -> units.remove(customer, contract, unit, form));
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelContract", summary = "Cancel the contract: from that day on it covers nothing")
    public Uni<ContractView> cancel(@PathParam("id") UUID id, @NotNull @Valid CancelContract form) {
        return changed(new Of(id, null, form), (customer, contract) -> cancelling.cancel(customer, contract, form));
    }

    private Uni<ContractView> changed(Of of, BiFunction<Customer, MaintenanceContract, Uni<UUID>> step) {
        return commit.once(
                        of,
                        () -> MaintenanceContract.found(of.contract())
                                .chain(contract -> customers
                                        .visible(contract.customerId)
                                        .chain(customer -> {
                                            ifMatch.check(contract.version);
                                            return step.apply(customer, contract);
                                        })))
                .chain(pages::show);
    }
}
