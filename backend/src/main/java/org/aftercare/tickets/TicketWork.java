package org.aftercare.tickets;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.Work;
import org.aftercare.parts.WorkReferences;

/** Calls as jobs that goods are drawn for (10.3.1a). */
@ApplicationScoped
class TicketWork implements WorkReferences {
    /** Somebody has set out for it, or the item is on its way in (10.3.2a). */
    private static final Set<TicketStatus> STARTED =
            EnumSet.of(TicketStatus.under_way, TicketStatus.on_site, TicketStatus.to_take_in);

    private static final int A_FEW = 20;

    @Inject
    Caller caller;

    @Inject
    Sql sql;

    private record Row(
            UUID id,
            String number,
            UUID branchId,
            TicketStatus status,
            UUID technicianId,
            UUID customerId,
            UUID equipmentId,
            String name,
            String fault) {
        Work work() {
            return TicketWork.work(
                    id, number, branchId, status, technicianId, customerId, equipmentId, name + " · " + fault);
        }
    }

    @Override
    public String kind() {
        return "ticket";
    }

    @Override
    public Uni<Work> find(UUID id) {
        return Ticket.<Ticket>findById(id)
                .map(ticket -> ticket == null || !caller.sees(ticket.branchId)
                        ? null
                        : work(
                                ticket.id,
                                ticket.number,
                                ticket.branchId,
                                ticket.status,
                                ticket.technicianId,
                                ticket.customerId,
                                ticket.equipmentId,
                                ticket.name + " · " + ticket.fault));
    }

    @Override
    public Uni<List<Work>> search(String text) {
        return sql.list(Row.class, """
                select id, number, branch_id, status, technician_id, customer_id, equipment_id, name, fault
                from ticket
                where ($1::uuid is null or branch_id = $1)
                  and status not in ('done', 'closed', 'cancelled')
                  and (number ilike '%' || $2 || '%' or name ilike '%' || $2 || '%')
                order by id desc
                limit $3
                """, caller.scope(), text.strip(), A_FEW)
                .map(rows -> rows.stream().map(Row::work).toList());
    }

    private static Work work(
            UUID id,
            String number,
            UUID branch,
            TicketStatus status,
            UUID technician,
            UUID customer,
            UUID equipment,
            String title) {
        return new Work(
                "ticket",
                id,
                number,
                branch,
                STARTED.contains(status),
                !status.isOver(),
                technician,
                customer,
                title,
                List.of(Subject.of("ticket", id), Subject.of("customer", customer), Subject.of("equipment", equipment))
                        .stream()
                        .filter(subject -> subject.id() != null)
                        .toList());
    }
}
