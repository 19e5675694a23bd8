package org.aftercare.tickets;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.customers.Customers;
import org.aftercare.customers.Equipment;
import org.aftercare.kernel.Problem;
import org.aftercare.tickets.TicketViews.ServiceTypeProposal;
import org.aftercare.warranties.Covers;

/** Which service type a call would have, before it is registered (1.1): from the cover of the item today. */
@Path("/service-type-proposal")
@Cancellable(false)
public class ServiceTypeProposalResource {
    @Inject
    Covers covers;

    @Inject
    Customers customers;

    @GET
    @WithSession
    @Operation(
            operationId = "proposeServiceType",
            summary = "The service type an item's cover proposes; without an item: paid")
    public Uni<ServiceTypeProposal> propose(
            @QueryParam("equipment") UUID equipment,
            @Parameter(description = "without an item nothing is covered") @QueryParam("model") UUID model) {
        if (equipment == null) {
            return Uni.createFrom().item(new ServiceTypeProposal(ServiceType.paid, null));
        }
        return Equipment.<Equipment>findById(equipment)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .call(item -> customers.visible(item.customerId))
                .chain(item -> covers.today(item.id))
                .map(cover -> new ServiceTypeProposal(
                        ServiceType.valueOf(cover.proposedServiceType().name()), cover));
    }
}
