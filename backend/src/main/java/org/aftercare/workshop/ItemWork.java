package org.aftercare.workshop;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.Work;
import org.aftercare.parts.WorkReferences;

/** Items under repair as jobs that goods are drawn for (1.7b). */
@ApplicationScoped
class ItemWork implements WorkReferences {
    static final String KIND = "item";

    private static final int A_FEW = 20;

    @Inject
    Caller caller;

    @Inject
    Sql sql;

    private record Row(
            UUID id,
            String number,
            UUID branchId,
            ItemStatus status,
            UUID technicianId,
            UUID customerId,
            UUID ticketId,
            UUID equipmentId,
            String customer,
            String what) {
        Work work() {
            return new Work(
                    KIND,
                    id,
                    number,
                    branchId,
                    // Its card was filled in and somebody began (1.6d, 10.3.2a).
                    status == ItemStatus.under_repair,
                    !status.isDone(),
                    technicianId,
                    customerId,
                    customer + " · " + what,
                    Stream.of(
                                    Subject.of(KIND, id),
                                    Subject.of("ticket", ticketId),
                                    Subject.of("customer", customerId),
                                    Subject.of("equipment", equipmentId))
                            .filter(subject -> subject.id() != null)
                            .toList());
        }
    }

    private static final String SELECT = """
            select i.id, i.number, i.branch_id, i.status, i.technician_id, i.customer_id, i.ticket_id, i.equipment_id,
              c.name as customer, i.what
            from item i join customer c on c.id = i.customer_id
            where ($1::uuid is null or i.branch_id = $1)
            """;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<Work> find(UUID id) {
        return sql.one(Row.class, SELECT + " and i.id = $2", caller.scope(), id)
                .map(row -> row == null ? null : row.work());
    }

    @Override
    public Uni<List<Work>> search(String text) {
        return sql.list(Row.class, SELECT + """
                         and i.status in ('in_house', 'under_repair', 'put_forward')
                          and (i.number ilike '%' || $2 || '%' or c.name ilike '%' || $2 || '%' or i.what ilike '%' || $2 || '%')
                        order by i.id desc
                        limit $3
                        """, caller.scope(), text.strip(), A_FEW)
                .map(rows -> rows.stream().map(Row::work).toList());
    }
}
