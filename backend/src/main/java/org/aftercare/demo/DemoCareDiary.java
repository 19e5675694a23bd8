package org.aftercare.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** What the journal says of the care of the warehouses: the rows of {@link DemoWarehouseCare}, told when they happened. */
final class DemoCareDiary {
    private static final String TELL = "insert into told (at, kind, branch_id, actor_id, payload, subjects) ";

    /** In the morning all but the locking up, in the evening that as well. */
    private static final String CHECKED = """
            select s.at, 'warehouse_day.checked', c.branch, c.keeper,
              jsonb_build_object('day', w.day::text, 'store', c.name, 'points', s.points, 'wrong', s.wrong, 'precautions', true,
                'information', true, 'tidied', true, 'passages', true, 'lockedUp', s.evening),
              jsonb_build_array(jsonb_build_object('kind', 'warehouse_day', 'id', w.id),
                jsonb_build_object('kind', 'store', 'id', w.store_id))
            from warehouse_day w join care_of c on c.store = w.store_id
              cross join lateral (
                select max(p.checked_at) as at, count(*) as points, count(*) filter (where not p.fine) as wrong,
                  p.checked_at > w.opened_at + interval '4 hours' as evening
                from warehouse_point p where p.day_id = w.id group by evening) s
            """;

    private static final String DEVIATIONS = """
            select t.at, t.kind, d.branch_id, c.keeper,
              jsonb_build_object('number', d.number, 'sort', d.sort, 'store', c.name, 'part', '', 'what', d.what,
                'done', case when t.kind = 'deviation.settled' then coalesce(d.done, '') else '' end),
              jsonb_build_array(jsonb_build_object('kind', 'deviation', 'id', d.id))
            from deviation d join care_of c on c.store = d.store_id
              cross join lateral (values (d.found_at, 'deviation.found'), (d.settled_at, 'deviation.settled')) as t(at, kind)
            where t.at is not null
            """;

    private static final String COUNTS = """
            select t.at, t.kind, k.branch_id, c.keeper,
              jsonb_build_object('number', k.number, 'store', c.name, 'lines', l.lines, 'differing', 0)
                || case t.kind
                  when 'stock_count.posted' then
                    jsonb_build_object('month', to_char(k.month, 'YYYY-MM'), 'value', 0, 'complete', true)
                  else jsonb_build_object('reason', '') end,
              jsonb_build_array(jsonb_build_object('kind', 'stock_count', 'id', k.id),
                jsonb_build_object('kind', 'store', 'id', k.store_id))
            from stock_count k join care_of c on c.store = k.store_id
              cross join lateral (select count(*) as lines from count_line l where l.count_id = k.id) l
              cross join lateral (values (k.frozen_at, 'stock_count.started'), (k.compared_at, 'stock_count.compared'),
                (k.posted_at, 'stock_count.posted')) as t(at, kind)
            where t.at is not null
            """;

    private static final String LOANS = """
            select t.at, t.kind, l.branch_id, c.keeper,
              jsonb_build_object('number', g.code, 'borrowerId', p.id, 'borrower', p.name, 'tool', g.name)
                || case t.kind when 'tool.lent' then jsonb_build_object('model', g.model, 'work', '')
                  else jsonb_build_object('condition', 'lost', 'owed', l.owed) end,
              jsonb_build_array(jsonb_build_object('kind', 'tool_loan', 'id', l.id),
                jsonb_build_object('kind', 'person', 'id', p.id), jsonb_build_object('kind', 'tool', 'id', g.id))
            from tool_loan l join tool g on g.id = l.tool_id join care_of c on c.store = g.store_id
              join person p on p.id = l.borrower_id
              cross join lateral (values (l.lent_at, 'tool.lent'), (l.lost_at, 'tool.lost')) as t(at, kind)
            where t.at is not null
            """;

    private static final String BOUGHT = """
            select b.recorded_at, 'tool_purchase.recorded', b.branch_id, b.person_id,
              jsonb_build_object('number', b.number, 'tool', b.what, 'person', p.name, 'amount', b.price),
              jsonb_build_array(jsonb_build_object('kind', 'tool_purchase', 'id', b.id),
                jsonb_build_object('kind', 'person', 'id', p.id))
            from tool_purchase b join person p on p.id = b.person_id
            """;

    private static final String LOST = """
            select l.recorded_at, 'loss.recorded', l.branch_id, l.recorded_by,
              jsonb_build_object('number', l.number, 'person', p.name, 'rule', '', 'what', l.what, 'amount', l.amount,
                'percent', l.percent),
              jsonb_build_array(jsonb_build_object('kind', 'loss', 'id', l.id),
                jsonb_build_object('kind', 'person', 'id', p.id))
            from loss l join person p on p.id = l.person_id
            """;

    private static final String LET_IN = """
            select e.came_at, 'warehouse_entry.let_in', e.branch_id, e.let_in_by,
              jsonb_build_object('name', e.visitor, 'store', c.name, 'reason', e.reason),
              jsonb_build_array(jsonb_build_object('kind', 'warehouse_entry', 'id', e.id),
                jsonb_build_object('kind', 'store', 'id', e.store_id))
            from warehouse_entry e join care_of c on c.store = e.store_id
            """;

    private DemoCareDiary() {}

    /** While the journal is still being told. */
    static void tell(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String what : new String[] {CHECKED, DEVIATIONS, COUNTS, LOANS, BOUGHT, LOST, LET_IN}) {
                statement.execute(TELL + what);
            }
        }
    }
}
