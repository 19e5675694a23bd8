package org.aftercare.contracts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

/** Which contracts another one follows by what it covers: near their end, of the same units (1.15). */
@ApplicationScoped
public class Following {
    /** Days that may lie between the end of one and the start of the next; renewals are listed as far ahead. */
    private static final int APART = 62;

    /** @param whole all units on its list are taken over: it is renewed, whether somebody says so or not */
    record Followed(MaintenanceContract contract, boolean whole) {}

    /**
     * Those of the customer whose renewal is still open, the last end first; in the caller's session.
     *
     * @param units of the one that follows
     * @param starts its first day; @param ends its last
     */
    Uni<List<Followed>> by(UUID customer, Collection<UUID> units, LocalDate starts, LocalDate ends) {
        return MaintenanceContract.<MaintenanceContract>list(
                        """
                        select distinct k from MaintenanceContract k left join fetch k.units
                        where k.customerId = ?1 and k.cancelledOn is null
                          and k.startsOn < ?2 and k.endsOn >= ?3 and k.endsOn < ?4
                          and not exists (select r.id from Renewal r
                            where r.contractId = k.id and r.endsOn = k.endsOn and r.stage = ?5)
                        order by k.endsOn desc, k.id
                        """, customer, starts, starts.minusDays(APART), ends, Renewal.Stage.won)
                .map(near -> near.stream()
                        .filter(old -> !Collections.disjoint(old.onList(), units))
                        .map(old -> new Followed(old, units.containsAll(old.onList())))
                        .toList());
    }
}
