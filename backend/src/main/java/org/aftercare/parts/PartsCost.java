package org.aftercare.parts;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Sql;

/** What the parts of a job cost, lot by lot; read as committed. */
@ApplicationScoped
public class PartsCost {
    @Inject
    Sql sql;

    /**
     * One part of a job.
     *
     * @param quantity issued less brought back
     * @param cost of those, by the lots they came from, in yuan and exactly
     * @param price what a customer pays for one; null: not sold
     */
    public record Line(
            UUID partId,
            String code,
            String name,
            String spec,
            String unit,
            int quantity,
            int used,
            BigDecimal cost,
            BigDecimal price) {}

    /** The parts of a job in the order they were first wanted; those all brought back are left out. */
    public Uni<List<Line>> of(String workKind, UUID workId) {
        return sql.list(Line.class, """
                select p.id as part_id, p.code, p.name, p.spec, p.unit, p.price,
                  sum(l.issued - l.returned)::int as quantity, sum(l.used)::int as used, sum(c.cost) as cost
                from parts_slip s
                  join parts_slip_line l on l.slip_id = s.id
                  join part p on p.id = l.part_id
                  cross join lateral (
                    select coalesce(-sum(m.quantity * m.unit_cost), 0) as cost from movement m where m.slip_line_id = l.id) c
                where s.work_kind = $1 and s.work_id = $2
                group by p.id
                having sum(l.issued - l.returned) > 0
                order by min(s.wanted_at), p.code
                """, workKind, workId);
    }

    /** What all of them cost together, exactly; nothing: zero. */
    public Uni<BigDecimal> total(String workKind, UUID workId) {
        return of(workKind, workId)
                .map(lines -> lines.stream().map(Line::cost).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
