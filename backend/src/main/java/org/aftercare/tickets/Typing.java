package org.aftercare.tickets;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

/** Gives a call its service type, where cover and contract allow it (1.1). */
@ApplicationScoped
public class Typing {
    @Inject
    Premises premises;

    /** @param day of the call, in the company's zone */
    Uni<Void> type(Ticket ticket, ServiceType type, UUID contractId, LocalDate day) {
        return premises.price(type == ServiceType.contract ? contractId : null, ticket.equipmentId)
                .invoke(price -> ticket.type(type, price))
                .replaceWithVoid();
    }
}
