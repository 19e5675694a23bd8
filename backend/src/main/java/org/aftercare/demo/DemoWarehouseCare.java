package org.aftercare.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * How the warehouses were looked after: tools and who has them, the sheets of the last weeks, what they found, the counts
 * of the last months, a loss. Written for the stores that are there; none, where there are none.
 */
final class DemoWarehouseCare {
    private DemoWarehouseCare() {}

    /** Ids in the order of their making, as the program makes them: lists go by them. */
    private static final String IDS = """
            create or replace function pg_temp.id_at(at timestamptz) returns uuid language sql as $$
              select cast(lpad(to_hex(cast(extract(epoch from at) * 1000 as bigint)), 12, '0') || '7' || substr(r, 1, 3) || '8'
                || substr(r, 4, 15) as uuid)
              from md5(random()::text) r $$
            """;

    private static final String KEEPERS = """
            create temporary table care_of on commit drop as
            select s.id as store, s.branch_id as branch, s.name, b.code, coalesce(s.keeper_id, s.technician_id) as keeper,
              (select min(p.id::text)::uuid from person p join person_role r on r.person_id = p.id
                where p.branch_id = s.branch_id and r.role = 'technician') as technician,
              (select min(p.id::text)::uuid from person p join person_role r on r.person_id = p.id
                where p.branch_id = s.branch_id and r.role = 'branch_manager') as manager
            from store s join branch b on b.id = s.branch_id
            where s.kind = 'warehouse' and s.closed_at is null
            """;

    /** Six tools each; the first is lent for today, the second since yesterday, the third was lost and is owed. */
    private static final String TOOLS = """
            insert into tool (id, branch_id, store_id, code, name, model, price, state, added_at)
            select gen_random_uuid(), c.branch, c.store, c.code || '-GJ-0' || t.n, t.name, t.model, t.price, t.state,
              ?::timestamptz - interval '300 days'
            from care_of c, (values (1, '真空泵', 'VE-225', 1280.00, 'lent'), (2, '冷媒电子秤', 'RCS-7040', 680.00, 'lent'),
              (3, '数字万用表', 'F-17B', 459.00, 'lost'), (4, '扭力扳手', 'NB-100', 320.00, 'in_store'),
              (5, '便携焊具', 'HJ-2', 540.00, 'in_store'), (6, '内窥镜', 'NTS-150', 880.00, 'damaged'))
              as t(n, name, model, price, state)
            """;

    private static final String LOANS = """
            insert into tool_loan (id, tool_id, branch_id, borrower_id, lent_at, lent_by, due_at, strokes, lost_at, note, owed)
            select pg_temp.id_at(l.at), t.id, c.branch, c.technician, l.at, c.keeper, l.due, '{"strokes": []}', l.lost, l.note,
              case when l.lost is not null then t.price end
            from care_of c
              join tool t on t.store_id = c.store
              join lateral (values
                ('1', ?::timestamptz - interval '2 hours', ?::timestamptz + interval '6 hours', null::timestamptz, ''),
                ('2', ?::timestamptz - interval '28 hours', ?::timestamptz - interval '16 hours', null, ''),
                ('3', ?::timestamptz - interval '20 days', ?::timestamptz - interval '19 days',
                  ?::timestamptz - interval '18 days', '在客户小区丢失'))
                as l(n, at, due, lost, note) on right(t.code, 1) = l.n
            """;

    private static final String BOUGHT = """
            insert into tool_purchase (id, number, branch_id, person_id, what, model, price, bought_on, work_label, recorded_at)
            select pg_temp.id_at(?::timestamptz - interval '2 days'), 'GJ' || c.code || to_char(?::timestamptz, 'YYMMDD') || '-901', c.branch, c.technician,
              '热风枪', 'HG-2', 268, (?::timestamptz - interval '3 days')::date, '', ?::timestamptz - interval '2 days'
            from care_of c
            """;

    /** The last six weeks, Sundays and Saturdays without; now and then a day was forgotten. */
    private static final String DAYS = """
            insert into warehouse_day (id, store_id, branch_id, day, opened_at)
            select gen_random_uuid(), c.store, c.branch, d::date, (d + time '08:40') at time zone 'Asia/Shanghai'
            from care_of c, generate_series(?::date - 42, ?::date - 1, interval '1 day') d
            where extract(isodow from d) < 6 and abs(hashtext(c.code || d::text)) % 23 > 0
            """;

    private static final String POINTS = """
            insert into warehouse_point (day_id, point, fine, note, checked_by, checked_at)
            select w.id, p.point, not p.wrong, case when p.wrong then '货架间堆了纸箱，当天已清开' else '' end, c.keeper,
              w.opened_at + case when p.point in ('windows_closed', 'door_locked') then interval '9 hours' else interval '10 minutes' end
            from warehouse_day w
              join care_of c on c.store = w.store_id
              cross join lateral (
                select point, point = 'passages' and abs(hashtext(w.id::text)) % 17 = 0 as wrong
                from unnest(array['fire', 'theft', 'damp', 'water', 'sun', 'insects', 'damage', 'information', 'signs', 'cleaned',
                  'in_areas', 'passages', 'found_shut', 'windows_closed', 'door_locked']) point) p
            """;

    /** What the sheets found was settled the same day; two things wait. */
    private static final String SETTLED = """
            insert into deviation (id, number, store_id, branch_id, sort, what, day_id, point, found_at, found_by, done, settled_at,
              settled_by)
            select pg_temp.id_at(p.checked_at), 'PC' || c.code || to_char(w.day, 'YYMMDD') || '-001', c.store, c.branch, 'passage', p.note, w.id,
              p.point, p.checked_at, c.keeper, '已清开', p.checked_at + interval '2 hours', c.keeper
            from warehouse_point p join warehouse_day w on w.id = p.day_id join care_of c on c.store = w.store_id
            where not p.fine
            """;

    private static final String OPEN = """
            insert into deviation (id, number, store_id, branch_id, sort, what, step, found_at, found_by)
            select pg_temp.id_at(?::timestamptz - interval '1 hour' * d.n * 5), 'PC' || c.code || to_char(?::timestamptz, 'YYMMDD') || '-90' || d.n, c.store, c.branch, d.sort,
              d.what, d.step, ?::timestamptz - interval '1 hour' * d.n * 5, c.keeper
            from care_of c, (values (1, 'quality', '两块控制板包装受潮', 'keeping'), (2, 'label', 'B 区货架标签看不清', null))
              as d(n, sort, what, step)
            """;

    /** The last three months were counted, all as the books said. */
    private static final String COUNTS = """
            insert into stock_count (id, number, store_id, branch_id, scope, month, status, frozen_at, started_by, compared_at,
              compared_by, posted_at, posted_by)
            select pg_temp.id_at(at), 'PD' || c.code || to_char(at, 'YYMMDD') || '-001', c.store, c.branch, 'all',
              date_trunc('month', at at time zone 'Asia/Shanghai')::date, 'compared', at, c.keeper, at + interval '3 hours', c.keeper,
              null, null
            from care_of c, generate_series(1, 3) n
              cross join lateral (select (date_trunc('month', ?::timestamptz at time zone 'Asia/Shanghai')
                - interval '1 month' * (n - 1) - interval '4 days' + interval '14 hours') at time zone 'Asia/Shanghai' as at) a
            where exists (select from lot l where l.store_id = c.store and l.quantity > 0 and l.received_at < a.at)
            """;

    private static final String LINES = """
            insert into count_line (id, count_id, position, part_id, bin_id, book, unit_cost, counted, counted_by, counted_at)
            select gen_random_uuid(), k.id, row_number() over (partition by k.id order by p.code), p.id, null, l.quantity, l.cost,
              l.quantity, k.started_by, k.frozen_at + interval '1 hour'
            from stock_count k
              join lateral (select part_id, sum(quantity)::int as quantity, round(avg(unit_cost), 4) as cost
                from lot where store_id = k.store_id and quantity > 0 and received_at < k.frozen_at group by part_id) l on true
              join part p on p.id = l.part_id
            """;

    private static final String POSTED = """
            update stock_count set status = 'posted', posted_at = compared_at + interval '20 minutes', posted_by = compared_by
            where exists (select from count_line where count_id = stock_count.id)
            """;

    private static final String LOSS = """
            insert into loss (id, number, branch_id, person_id, what, amount, percent, recorded_at, recorded_by)
            select pg_temp.id_at(?::timestamptz - interval '4 days'), 'SS' || c.code || to_char(?::timestamptz, 'YYMMDD') || '-901', c.branch, c.technician,
              '搬运时未按规定固定，摔坏压缩机一台', 680, 100, ?::timestamptz - interval '4 days', c.keeper
            from care_of c
            """;

    private static final String VISITOR = """
            insert into warehouse_entry (id, store_id, branch_id, visitor, reason, let_in_by, came_at)
            select pg_temp.id_at(?::timestamptz - interval '20 minutes'), c.store, c.branch, '供应商送货员', '卸货、点数', c.keeper, ?::timestamptz - interval '20 minutes'
            from care_of c
            """;

    static void write(Connection connection, Instant now, ZoneId zone) throws SQLException {
        LocalDate today = now.atZone(zone).toLocalDate();
        run(connection, IDS, now, today);
        run(connection, KEEPERS, now, today);
        for (String sql :
                new String[] {TOOLS, LOANS, BOUGHT, DAYS, POINTS, SETTLED, OPEN, COUNTS, LINES, POSTED, LOSS, VISITOR
                }) {
            run(connection, sql, now, today);
        }
        DemoCareDiary.tell(connection);
    }

    /** Each placeholder takes the moment it is, or the day. */
    private static void run(Connection connection, String sql, Instant now, LocalDate today) throws SQLException {
        String[] parts = sql.split("\\?", -1);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 1; i < parts.length; i++) {
                if (parts[i].startsWith("::date")) {
                    statement.setObject(i, today);
                } else {
                    statement.setObject(i, now.atOffset(ZoneOffset.UTC));
                }
            }
            statement.executeUpdate();
        }
    }
}
