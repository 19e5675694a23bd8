package org.aftercare.tickets;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Company;

/** The calls of earlier days that still wait: they go first (1.13). */
@ApplicationScoped
public class WaitingCalls {
    @Inject
    Gates gates;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /**
     * Asks the gates whether this call may be dispatched now; a refusal tells which calls wait.
     *
     * @param again it was dispatched already, so it passes nobody
     * @param technician who is to be sent
     */
    Uni<Void> mayBePassed(Ticket ticket, boolean again, UUID technician, String reason) {
        return Company.only().chain(company -> {
            Instant today =
                    company.dayOf(clock.instant()).atStartOfDay(company.zone()).toInstant();
            boolean carriedOver = ticket.openedAt.isBefore(today);
            return others(ticket, today)
                    .chain(rows -> skilled(ticket, technician)
                            .chain(skilled -> gates.require(
                                    GuardedTicketWork.DISPATCH,
                                    Subject.of("ticket", ticket.id),
                                    ticket.branchId,
                                    new TicketFacts.Sending(
                                            ticket.voucherId != null,
                                            carriedOver,
                                            again ? 0 : rows.size(),
                                            skilled,
                                            TicketForms.text(reason))))
                            .onFailure(Problem.class)
                            .invoke(refused -> told((Problem) refused, rows)));
        });
    }

    private static Uni<Boolean> skilled(Ticket ticket, UUID technician) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select exists (select 1 from person_skill s join product_model m on m.category = s.category
                                  where s.person_id = :technician and m.id = :model)
                                """, Boolean.class)
                        .setParameter("technician", technician)
                        .setParameter("model", ticket.modelId)
                        .getSingleResult());
    }

    private static void told(Problem refused, JsonNode waiting) {
        if (!waiting.isEmpty()) {
            refused.with("waiting", waiting);
        }
    }

    private Uni<JsonNode> others(Ticket ticket, Instant today) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select cast(coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'number', w.number,
                                    'openedAt', w.opened_at, 'arriveBy', w.arrive_by, 'address', w.address, 'fault', w.fault,
                                    'customer', jsonb_build_object('id', w.customer_id, 'name', w.name))
                                  order by w.opened_at), '[]') as text)
                                from (select * from ticket
                                  where branch_id = :branch and status = 'registered' and opened_at < :today and id <> :itself
                                  order by opened_at limit 20) w
                                """, String.class)
                        .setParameter("branch", ticket.branchId)
                        .setParameter("today", today)
                        .setParameter("itself", ticket.id)
                        .getSingleResult())
                .map(this::read);
    }

    private JsonNode read(String rows) {
        try {
            return json.readTree(rows);
        } catch (JsonProcessingException ourOwn) {
            throw new IllegalStateException(ourOwn);
        }
    }
}
