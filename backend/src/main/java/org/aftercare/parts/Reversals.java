package org.aftercare.parts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Rows;

/** Takes back what a document posted, by a new document that names it: nothing posted is ever changed (8.4.4.4b). */
@ApplicationScoped
public class Reversals {
    @Inject
    PostingRights rights;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    /**
     * In the caller's transaction; 409 {@code stock_short} where some of it has left the store since.
     *
     * @param of the document whose movements are taken back, those that have not been yet
     * @param by the reversal
     * @return how many movements were posted
     */
    public Uni<Integer> reverse(UUID of, Document by, String reason, Instant now, UUID personId) {
        return stores(of)
                .chain(stores -> stores.isEmpty()
                        ? Uni.createFrom().item(0)
                        : rights.check(stores, by, MovementKind.reversal.way(), personId)
                                .chain(() -> post(of, by, reason, now, personId)));
    }

    private Uni<List<UUID>> stores(UUID of) {
        return rows.read(
                UUID.class,
                "select distinct cast(to_jsonb(store_id) as text) from movement where document_id = :of",
                Map.of("of", of));
    }

    private Uni<Integer> post(UUID of, Document by, String reason, Instant now, UUID personId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                        insert into movement (id, kind, part_id, store_id, lot_id, quantity, unit_cost, document_kind, document_id,
                          document_number, reason, reverses, person_id, moved_at, posted_at)
                        select gen_random_uuid(), 'reversal', m.part_id, m.store_id, m.lot_id, -m.quantity, m.unit_cost, 'reversal',
                          :by, :number, :reason, m.id, :person, :now, :posted
                        from movement m
                        where m.document_id = :of and not exists (select from movement r where r.reverses = m.id)
                        order by m.part_id, m.store_id, m.seq desc
                        """)
                        .setParameter("of", of)
                        .setParameter("by", by.id())
                        .setParameter("number", by.number())
                        .setParameter("reason", reason)
                        .setParameter("person", personId)
                        .setParameter("now", now)
                        .setParameter("posted", clock.instant())
                        .executeUpdate());
    }
}
