package org.aftercare.tickets;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.obligations.DeadlineListener;
import org.aftercare.obligations.Obligation;

/**
 * Shows on the call when a technician is due at the door, so that the queue is in that order: the earliest arrival still
 * owed, else the last one that was. A cancelled call keeps what it had.
 */
@ApplicationScoped
class ArrivalDeadline implements DeadlineListener {
    private static final String ARRIVAL = "arrival";

    @Override
    public String clock() {
        return ARRIVAL;
    }

    @Override
    public Uni<Void> moved(List<Obligation> moved) {
        List<UUID> calls = moved.stream().map(one -> one.subjectId).distinct().toList();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                update ticket t set arrive_by = d.due_at, arrive_rule = d.due_reason
                                from ticket k left join lateral (
                                  select o.due_at, o.due_reason from obligation o
                                  where o.subject_id = k.id and o.clock = :clock and o.due_at is not null
                                    and (o.status in ('open', 'met', 'missed') or k.status = 'cancelled')
                                  order by o.status <> 'open', case when o.status = 'open' then o.due_at end, o.opened_at desc
                                  limit 1) d on true
                                where t.id = k.id and k.id in (:calls)
                                """)
                        .setParameter("clock", ARRIVAL)
                        .setParameter("calls", calls)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
