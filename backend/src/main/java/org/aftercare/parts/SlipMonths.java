package org.aftercare.parts;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.MonthViews.InternalUse;
import org.aftercare.parts.MonthViews.ReturnedGoods;

/** What came back and what the house used itself, month by month, of the branches the caller sees. */
@ApplicationScoped
class SlipMonths {
    /** More rows than that nobody reads; a branch has a few dozen. */
    private static final int MOST = 2_000;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    /** Returns announced in a month, by person, job and reason; whoever brought back most first. */
    Uni<List<ReturnedGoods>> returned(String month) {
        return sql.list(
                ReturnedGoods.class,
                """
                select jsonb_build_object('id', w.id, 'name', w.name) as person, s.work_kind, s.work_id, s.work_label,
                  r.reason, %s as part, count(*)::int as times, sum(r.quantity)::int as quantity,
                  coalesce(sum(r.received_quantity), 0)::int as received
                from parts_return r
                  join parts_slip_line l on l.id = r.slip_line_id
                  join parts_slip s on s.id = l.slip_id
                  join part p on p.id = l.part_id
                  join person w on w.id = r.announced_by
                  cross join company c
                where to_char(r.announced_at at time zone c.zone, 'YYYY-MM') = $2
                  and ($1::uuid is null or s.branch_id = $1)
                group by w.id, w.name, s.work_kind, s.work_id, s.work_label, r.reason, p.id
                order by sum(sum(r.quantity)) over (partition by w.id) desc, w.name, s.work_label, r.reason, p.code
                limit %d
                """.formatted(PartPages.PART, MOST),
                caller.scope(),
                of(month).toString());
    }

    /** What was drawn for the house in a month and the month before; the dearest first. */
    Uni<List<InternalUse>> used(String month) {
        YearMonth asked = of(month);
        return sql.list(
                InternalUse.class,
                """
                select m.cost_bearer as bearer, m.work_label as "user", %s as part,
                  coalesce(sum(-m.quantity) filter (where m.month = $2), 0)::int as quantity,
                  coalesce(sum(-m.quantity * m.unit_cost) filter (where m.month = $2), 0) as value,
                  coalesce(sum(-m.quantity) filter (where m.month = $3), 0)::int as quantity_before,
                  coalesce(sum(-m.quantity * m.unit_cost) filter (where m.month = $3), 0) as value_before
                from (select m.*, s.cost_bearer, s.work_label, s.branch_id,
                      to_char(m.moved_at at time zone c.zone, 'YYYY-MM') as month
                    from movement m
                      join parts_slip_line l on l.id = m.slip_line_id
                      join parts_slip s on s.id = l.slip_id and s.work_kind = 'internal'
                      cross join company c
                    where m.kind in ('issue', 'returned')) m
                  join part p on p.id = m.part_id
                where m.month in ($2, $3) and ($1::uuid is null or m.branch_id = $1)
                group by m.cost_bearer, m.work_label, p.id
                order by value desc, m.cost_bearer, m.work_label, p.code
                limit %d
                """.formatted(PartPages.PART, MOST),
                caller.scope(),
                asked.toString(),
                asked.minusMonths(1).toString());
    }

    private static YearMonth of(String month) {
        try {
            return YearMonth.parse(month == null ? "" : month);
        } catch (DateTimeParseException wrong) {
            throw Problem.invalid("month", "wrong-form");
        }
    }
}
