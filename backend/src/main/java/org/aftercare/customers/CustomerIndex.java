package org.aftercare.customers;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/** Keeps the row by which a customer is found, in the transaction that changed what it is made of. */
@ApplicationScoped
public class CustomerIndex {
    /** Writes the row anew from all that is stored of the customer. */
    public Uni<Void> renew(Customer customer) {
        return renew(customer.id, String.join(" ", Initials.of(customer.name)));
    }

    /** After a site or a unit has changed: names, and so initials, are as they were. */
    public Uni<Void> renew(UUID customerId) {
        return renew(customerId, null);
    }

    private Uni<Void> renew(UUID customerId, String initials) {
        return Panache.getSession()
                .chain(session -> session.flush()
                        .chain(() -> session.createNativeQuery("""
                                insert into customer_search as known (customer_id, branches, haystack, initials)
                                values (:customer, customer_branches(:customer), customer_haystack(:customer),
                                  coalesce(string_to_array(cast(:initials as text), ' '), '{}'))
                                on conflict (customer_id) do update set branches = excluded.branches,
                                  haystack = excluded.haystack,
                                  initials = case when cast(:initials as text) is null then known.initials
                                    else excluded.initials end
                                """)
                                .setParameter("customer", customerId)
                                .setParameter("initials", initials)
                                .executeUpdate()))
                .replaceWithVoid();
    }

    /** After an area was given to another branch: whoever has a site there is now seen by that one. */
    Uni<Void> areaMoved(UUID areaId) {
        return Panache.getSession()
                .chain(session -> session.flush()
                        .chain(() -> session.createNativeQuery("""
                                update customer_search set branches = customer_branches(customer_id)
                                where customer_id in (select customer_id from site where area_id = :area)
                                  and branches <> customer_branches(customer_id)
                                """)
                                .setParameter("area", areaId)
                                .executeUpdate()))
                .replaceWithVoid();
    }
}
