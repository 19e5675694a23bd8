package org.aftercare.tickets;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.contracts.MaintenanceContract;
import org.aftercare.kernel.Problem;
import org.aftercare.warranties.CoverView;
import org.aftercare.warranties.Covers;

/** Gives a call its service type, where cover and contract allow it (1.1). In the caller's transaction. */
@ApplicationScoped
public class Typing {
    @Inject
    Covers covers;

    /** @param day of the call, in the company's zone */
    Uni<Void> type(Ticket ticket, ServiceType type, UUID contractId, LocalDate day) {
        return cover(type, ticket.equipmentId, day)
                .chain(cover -> price(type == ServiceType.contract ? contractId : null, ticket.equipmentId)
                        .invoke(price -> {
                            Refusal.check(ServiceTypeRules.fits(type, cover, price, day));
                            ticket.type(type, price);
                        }))
                .replaceWithVoid();
    }

    /** The contract's price rule for the job; null where it is no contract job. */
    Uni<ContractPrice> priceOf(Ticket ticket) {
        return price(ticket.contractId, ticket.equipmentId);
    }

    private Uni<CoverView> cover(ServiceType type, UUID equipmentId, LocalDate day) {
        return type == ServiceType.free && equipmentId != null
                ? covers.of(equipmentId, day)
                : Uni.createFrom().nullItem();
    }

    private Uni<ContractPrice> price(UUID contractId, UUID equipmentId) {
        if (contractId == null) {
            return Uni.createFrom().nullItem();
        }
        return MaintenanceContract.<MaintenanceContract>findById(contractId)
                .onItem()
                .ifNull()
                .failWith(() -> Problem.invalid("contractId", "not-there"))
                .map(contract -> ContractPrice.of(contract, equipmentId));
    }
}
