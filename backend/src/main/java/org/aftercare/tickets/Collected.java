package org.aftercare.tickets;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/** Whether the fee was taken at the door (1.5a); what was taken is no longer changed. In the caller's transaction. */
@ApplicationScoped
public class Collected {
    Uni<Boolean> already(UUID ticketId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select exists (select 1 from cash_collection where ticket_id = :ticket)",
                                Boolean.class)
                        .setParameter("ticket", ticketId)
                        .getSingleResult());
    }
}
