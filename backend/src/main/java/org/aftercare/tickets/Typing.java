package org.aftercare.tickets;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.approvals.Refusal;
import org.aftercare.contracts.MaintenanceContract;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Problem;
import org.aftercare.warranties.CoverView;
import org.aftercare.warranties.Covers;

/** Gives a call its service type, where cover and contract allow it (1.1). In the caller's transaction. */
@ApplicationScoped
public class Typing {
    @Inject
    Covers covers;

    @Inject
    Gates gates;

    /** @param day of the call, in the company's zone */
    Uni<Void> type(Ticket ticket, ServiceType type, UUID contractId, LocalDate day) {
        if (type == ServiceType.internal) {
            throw Refusal.of("internal-has-no-customer").problem();
        }
        return cover(ticket.equipmentId, day)
                .chain(cover -> price(type == ServiceType.contract ? contractId : null, ticket.equipmentId)
                        .call(price -> gates.require(
                                GuardedTicketWork.REGISTER,
                                Subject.of("ticket", ticket.id),
                                ticket.branchId,
                                TicketFacts.Call.of(ticket, type, cover, price, day)))
                        .invoke(price -> {
                            // Whatever the rules say: without its contract nothing tells what the job costs.
                            if (type == ServiceType.contract && price == null) {
                                throw Refusal.of("contract-missing").problem();
                            }
                            ticket.type(type, price);
                        }))
                .replaceWithVoid();
    }

    /** The contract's price rule for the job; null where it is no contract job. */
    Uni<ContractPrice> priceOf(Ticket ticket) {
        return price(ticket.contractId, ticket.equipmentId);
    }

    private Uni<CoverView> cover(UUID equipmentId, LocalDate day) {
        return equipmentId == null ? Uni.createFrom().nullItem() : covers.of(equipmentId, day);
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
