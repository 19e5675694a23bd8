package org.aftercare.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.customers.Customers;

/** What a contract about to be concluded would follow, so that nobody goes on asking for a renewal that is there (1.15). */
@Path("/contracts/followed")
@Cancellable(false)
public class FollowedContractsResource {
    @Inject
    Following following;

    @Inject
    Customers customers;

    /** @param whole all its units are taken over: it is renewed without being named */
    public record FollowedContract(UUID id, String number, LocalDate endsOn, boolean whole) {}

    @GET
    @WithSession
    @Operation(
            operationId = "listFollowedContracts",
            summary = "Contracts near their end, some of whose units one of these days would cover; the last end first")
    public Uni<List<FollowedContract>> list(
            @QueryParam("customer") UUID customer,
            @QueryParam("equipment") List<UUID> equipment,
            @QueryParam("startsOn") LocalDate startsOn,
            @QueryParam("endsOn") LocalDate endsOn) {
        if (customer == null || equipment.isEmpty() || startsOn == null || endsOn == null) {
            return Uni.createFrom().item(List.of());
        }
        return customers
                .visible(customer)
                .chain(() -> following.by(customer, Set.copyOf(equipment), startsOn, endsOn))
                .map(all -> all.stream()
                        .map(one -> new FollowedContract(
                                one.contract().id, one.contract().number, one.contract().endsOn, one.whole()))
                        .toList());
    }
}
