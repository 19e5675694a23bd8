package org.aftercare.customers;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.customers.CustomerForms.ChangeSite;
import org.aftercare.customers.CustomerViews.SiteView;
import org.aftercare.kernel.Change;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;

/** The places where customers are served. */
@Path("/sites/{id}")
@Cancellable(false)
public class SitesResource {
    @Inject
    Customers customers;

    @Inject
    Sites sites;

    @Inject
    CustomerIndex index;

    @Inject
    CustomerPages pages;

    @Inject
    Change change;

    @Inject
    IfMatch ifMatch;

    @PUT
    @Operation(operationId = "changeSite", summary = "Change a place, or give it up")
    public Uni<SiteView> change(@PathParam("id") UUID id, @NotNull @Valid ChangeSite form) {
        return change.once(id, form, () -> describe(id, form), pages::site);
    }

    private Uni<UUID> describe(UUID id, ChangeSite form) {
        return Site.<Site>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(site -> customers
                        .visible(site.customerId)
                        .chain(customer -> {
                            ifMatch.require(site.version);
                            return sites.change(customer, site, form);
                        })
                        .chain(() -> index.renew(site.customerId))
                        .replaceWith(id));
    }
}
