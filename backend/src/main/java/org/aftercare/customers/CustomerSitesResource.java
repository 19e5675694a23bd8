package org.aftercare.customers;

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

import org.aftercare.customers.CustomerForms.SiteForm;
import org.aftercare.customers.CustomerViews.SiteView;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Problem;

/** New places of a customer. */
@Path("/customers/{id}/sites")
@Cancellable(false)
public class CustomerSitesResource {
    @Inject
    Customers customers;

    @Inject
    Sites sites;

    @Inject
    CustomerIndex index;

    @Inject
    CustomerPages pages;

    @Inject
    Creation creation;

    @POST
    @Operation(operationId = "addSite", summary = "Add a place where the customer is served")
    public Uni<RestResponse<SiteView>> add(@PathParam("id") UUID customerId, @NotNull @Valid SiteForm form) {
        return creation.once(form, form.id(), id -> isThere(customerId, id), () -> open(customerId, form), pages::site);
    }

    private Uni<UUID> open(UUID customerId, SiteForm form) {
        return customers
                .visible(customerId)
                .chain(customer -> sites.open(customer, form, "areaId")
                        .call(() -> index.renew(customerId))
                        .map(site -> site.id));
    }

    private Uni<Boolean> isThere(UUID customerId, UUID id) {
        return customers
                .visible(customerId)
                .chain(customer -> Site.<Site>findById(id).map(site -> {
                    if (site != null && !site.customerId.equals(customerId)) {
                        throw Problem.conflict("id-taken");
                    }
                    return site != null;
                }));
    }
}
