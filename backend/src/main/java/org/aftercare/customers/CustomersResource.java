package org.aftercare.customers;

import java.util.List;
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

import org.aftercare.customers.CustomerEvents.CustomerFacts;
import org.aftercare.customers.CustomerForms.AddCustomer;
import org.aftercare.customers.CustomerForms.ChangeCustomer;
import org.aftercare.customers.CustomerViews.CustomerRow;
import org.aftercare.customers.CustomerViews.CustomerView;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Change;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Removal;

/** The customer file: who they are, and how they are reached. */
@Path("/customers")
@Cancellable(false)
public class CustomersResource {
    @Inject
    Customers customers;

    @Inject
    CustomerPages pages;

    @Inject
    CustomerIndex index;

    @Inject
    Creation creation;

    @Inject
    Change change;

    @Inject
    IfMatch ifMatch;

    @Inject
    Journal journal;

    @GET
    @Operation(operationId = "listCustomers", summary = "Customers, found by any part of name, number, address, serial")
    public Uni<Page<CustomerRow>> list(
            @QueryParam("q") String q, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return pages.list(q, after, Page.limit(limit));
    }

    @POST
    @Operation(operationId = "addCustomer", summary = "Take in a customer with numbers and sites")
    public Uni<RestResponse<CustomerView>> add(@NotNull @Valid AddCustomer form) {
        return creation.once(
                form,
                form.id(),
                this::isThere,
                () -> customers.register(form, List.of()).map(made -> made.customer().id),
                pages::show);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showCustomer", summary = "One customer with numbers and sites")
    public Uni<CustomerView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeCustomer", summary = "Change name, kind, note and numbers")
    public Uni<CustomerView> change(@PathParam("id") UUID id, @NotNull @Valid ChangeCustomer form) {
        return change.once(id, form, () -> describe(id, form), pages::show);
    }

    private Uni<UUID> describe(UUID id, ChangeCustomer form) {
        return customers.visible(id).chain(customer -> {
            ifMatch.require(customer.version);
            List<CustomerPhone> gone = customer.describe(form.kind(), form.name(), form.note(), form.phones());
            customer.lookAfter(form.email(), Boolean.TRUE.equals(form.keyAccount()));
            return Removal.ofAll(
                            CustomerPhone.class,
                            gone.stream().map(phone -> phone.id).toList())
                    .chain(() -> index.renew(customer))
                    .chain(() -> journal.record(
                            CustomerEvents.CUSTOMER_CHANGED,
                            customer.branchId,
                            CustomerFacts.of(customer),
                            Subject.of("customer", id)))
                    .replaceWith(id);
        });
    }

    private Uni<Boolean> isThere(UUID id) {
        return Customer.<Customer>findById(id)
                .chain(there -> there == null
                        ? Uni.createFrom().item(false)
                        : customers.visible(id).replaceWith(true));
    }
}
