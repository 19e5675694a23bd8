package org.aftercare.contracts;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.contracts.ContractForms.AddContract;
import org.aftercare.contracts.ContractForms.ChangeContract;
import org.aftercare.customers.Customer;
import org.aftercare.customers.Customers;
import org.aftercare.kernel.Change;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Problem;

/** Maintenance contracts (商品保养合同书). */
@Path("/contracts")
@Cancellable(false)
public class ContractsResource {
    @Inject
    Contracts contracts;

    @Inject
    Renewing renewing;

    @Inject
    ContractPages pages;

    @Inject
    Customers customers;

    @Inject
    Creation creation;

    @Inject
    Change change;

    @Inject
    IfMatch ifMatch;

    @GET
    @Operation(operationId = "listContracts", summary = "Contracts of a customer, or by number and customer's name")
    public Uni<Page<ContractRow>> list(
            @QueryParam("customer") UUID customer,
            @QueryParam("q") String q,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(customer, q, after, Page.limit(limit));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showContract", summary = "One contract with what it covers")
    public Uni<ContractView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @POST
    @Operation(operationId = "addContract", summary = "Conclude a maintenance contract")
    public Uni<RestResponse<ContractView>> add(@NotNull @Valid AddContract form) {
        return creation.once(
                form,
                form.id(),
                this::isThere,
                () -> customer(form.customerId()).chain(customer -> renewing.conclude(customer, form)),
                pages::show);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "changeContract",
            summary = "Change what a contract agrees on: its days, its price, its visits")
    public Uni<ContractView> change(@PathParam("id") UUID id, @NotNull @Valid ChangeContract form) {
        return change.once(id, form, () -> agree(id, form), pages::show);
    }

    private Uni<UUID> agree(UUID id, ChangeContract form) {
        return MaintenanceContract.found(id)
                .chain(contract -> customers.visible(contract.customerId).chain(customer -> {
                    ifMatch.require(contract.version);
                    return contracts.change(customer, contract, form);
                }));
    }

    /** The customer is named in the form, not in the address: 400 where it is none of the caller's. */
    private Uni<Customer> customer(UUID id) {
        return customers
                .visible(id)
                .onFailure(Problem.class)
                .transform(unknown -> Problem.invalid("customerId", "customer-unknown"));
    }

    private Uni<Boolean> isThere(UUID id) {
        return MaintenanceContract.<MaintenanceContract>findById(id)
                .chain(there -> there == null
                        ? Uni.createFrom().item(false)
                        : customers.visible(there.customerId).replaceWith(true));
    }
}
