package org.aftercare.customers;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.notifications.Recipient;
import org.aftercare.obligations.CustomersTold;

/** Customers with an e-mail address can be written to; the others stay on the clerk's list. */
@ApplicationScoped
class CustomersReached implements CustomersTold {
    @Override
    public Uni<Map<UUID, Recipient>> reach(Collection<UUID> customers) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select id, name, email from customer where id in (:customers) and email <> ''
                                """, Object[].class)
                        .setParameter("customers", customers)
                        .getResultList())
                .map(rows -> {
                    Map<UUID, Recipient> reached = new HashMap<>();
                    rows.forEach(row ->
                            reached.put((UUID) row[0], Recipient.customer((String) row[1], (String) row[2], null)));
                    return reached;
                });
    }
}
