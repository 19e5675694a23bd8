package org.aftercare.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What the warehouses bought: an order and a delivery behind every receipt in the ledger, and in each branch some that are
 * on their way, at the door, refused or at the factory. Each step is one statement; nothing where there is no warehouse.
 */
final class DemoPurchasing {
    private final Connection connection;
    private final String now;
    private final String zone;

    DemoPurchasing(Connection connection, Instant now, ZoneId zone) {
        this.connection = connection;
        this.now = now.toString();
        this.zone = zone.getId();
    }

    /** After the stock is written and before the journal is put in order. */
    void write() throws SQLException {
        run("""
                insert into supplier (id, name, contact, phone)
                select gen_random_uuid(), v.* from (values ('东方五金机电', '陈经理', '010-6533 2210'),
                  ('西城电料行', '马师傅', '138 1102 6677'), ('南门制冷配件', '何老板', '139 1187 2030')) v
                where exists (select from store)
                union all
                select gen_random_uuid(), supplier_name, '', '' from part where supplier_name <> '' group by supplier_name
                on conflict do nothing
                """);
        run("""
                create temporary table depot on commit drop as
                select distinct on (s.branch_id) s.id as store_id, s.branch_id, b.code, s.keeper_id as keeper, m.id as manager,
                  t.id as technician
                from store s join branch b on b.id = s.branch_id
                  join person m on m.branch_id = b.id join person_role r on r.person_id = m.id and r.role = 'branch_manager'
                  join person t on t.branch_id = b.id join person_role k on k.person_id = t.id and k.role = 'technician'
                where s.kind = 'warehouse' and s.closed_at is null
                order by s.branch_id, s.id, t.login
                """);
        receivedBefore();
        underWay();
        new DemoDeliveries(connection, now, zone).write();
    }

    /** What came in by a receipt was ordered five days before, and counted and inspected on the day. */
    private void receivedBefore() throws SQLException {
        run("""
                create temporary table came on commit drop as
                select m.document_id as id, m.document_number as number, m.store_id, s.branch_id, gen_random_uuid() as order_id,
                  'CG' || substr(m.document_number, 3) as order_number, min(m.moved_at) as at,
                  coalesce(s.keeper_id, (array_agg(m.person_id))[1]) as keeper,
                  (select d.manager from depot d where d.branch_id = s.branch_id) as manager,
                  (select u.id from supplier u order by hashtext(u.name || m.document_number) limit 1) as supplier_id
                from movement m join store s on s.id = m.store_id
                where m.kind = 'receipt' and not exists (select from goods_receipt r where r.id = m.document_id)
                group by m.document_id, m.document_number, m.store_id, s.branch_id, s.keeper_id
                """);
        run("""
                insert into purchase_order (id, number, branch_id, store_id, supplier_id, need, status, reason, wanted_by,
                  wanted_at, approved_by, approved_at, placed_by, placed_at, ended_at)
                select order_id, order_number, branch_id, store_id, supplier_id, 'low_stock', 'arrived', '低于最低库存', keeper,
                  at - interval '6 days', manager, case when manager is not null then at - interval '130 hours' end, keeper,
                  at - interval '5 days', at
                from came on conflict do nothing
                """);
        run("""
                with moved as (
                  select m.document_id, m.part_id, sum(m.quantity)::int as quantity, max(m.unit_cost) as cost,
                    row_number() over (partition by m.document_id order by m.part_id) - 1 as position
                  from movement m join came c on c.id = m.document_id where m.kind = 'receipt'
                  group by m.document_id, m.part_id),
                ordered as (
                  insert into purchase_line (id, order_id, position, part_id, quantity, unit_price, received)
                  select gen_random_uuid(), c.order_id, position, part_id, quantity, cost, quantity
                  from moved m join came c on c.id = m.document_id),
                received as (
                  insert into goods_receipt (id, number, branch_id, store_id, order_id, supplier, delivery_list, status,
                    arrived_at, arrived_by, checked_at, checked_by, inspected_at, entered_at, entered_by, ended_at, note_at,
                    note_by)
                  select c.id, c.number, c.branch_id, c.store_id, c.order_id, u.name, 'QD-' || right(c.number, 8), 'entered',
                    at, keeper, at, keeper, at, at, keeper, at, at, keeper
                  from came c join supplier u on u.id = c.supplier_id)
                insert into receipt_line (id, receipt_id, position, part_id, listed, counted, inspection, inspected_by,
                  unit_cost)
                select gen_random_uuid(), m.document_id, position, part_id, quantity, quantity, 'passed', c.keeper, cost
                from moved m join came c on c.id = m.document_id
                """);
        tell("""
                select at - interval '5 days', 'purchase_order.placed', branch_id, keeper,
                  jsonb_build_object('number', order_number, 'supplier', u.name, 'need', 'low_stock', 'local', false),
                  jsonb_build_array(jsonb_build_object('kind', 'purchase_order', 'id', order_id))
                from came c join supplier u on u.id = c.supplier_id
                union all
                select at, step.kind, branch_id, keeper, jsonb_build_object('number', c.number, 'supplier', u.name),
                  jsonb_build_array(jsonb_build_object('kind', 'receipt', 'id', c.id),
                    jsonb_build_object('kind', 'purchase_order', 'id', order_id))
                from came c join supplier u on u.id = c.supplier_id
                  cross join (values ('goods.arrived'), ('goods.checked'), ('goods.passed'), ('goods.note_written')) step(kind)
                """);
    }

    /** In each branch: wanted, placed, at the door, being inspected, refused, given up, and one bought around the corner. */
    private void underWay() throws SQLException {
        run("""
                create temporary table flow on commit drop as
                select d.*, f.what, gen_random_uuid() as order_id, gen_random_uuid() as receipt_id,
                  'CG' || d.code || to_char($now - interval '1 day' * f.days, 'YYMMDD') || '-0' || f.place + 80 as number,
                  'RK' || d.code || to_char($now - interval '1 day' * f.days, 'YYMMDD') || '-0' || f.place + 80 as delivery,
                  $now - interval '1 day' * f.days as at, p.id as part_id, p.code || ' ' || p.name as part,
                  5 + f.place * 2 as quantity, (12.5 + f.place * 7)::numeric(14, 4) as price, u.id as supplier_id,
                  u.name as supplier
                from depot d
                  cross join (values ('wanted', 1, 2), ('placed', 2, 4), ('arrived', 3, 3), ('checked', 4, 5), ('refused', 5, 12),
                    ('cancelled', 6, 20), ('local', 7, 8), ('failed', 8, 25)) f(what, place, days)
                  join (select id, code, name, row_number() over (order by code) as place from part where kind = 'part') p
                    using (place)
                  join (select id, name, row_number() over (order by name) - 1 as place, count(*) over () as many from supplier) u
                    on u.place = f.place % u.many
                """);
        run("""
                insert into purchase_order (id, number, branch_id, store_id, supplier_id, local, need, status, reason, choice_reason,
                  wanted_by, wanted_at, approved_by, approved_at, placed_by, placed_at, ended_at, cancellation)
                select order_id, number, branch_id, store_id, supplier_id, what = 'local',
                  case when what = 'local' then 'none' else 'low_stock' end,
                  case what when 'wanted' then 'wanted' when 'cancelled' then 'cancelled' else 'placed' end,
                  case when what = 'local' then '客户当天等着用' else '低于最低库存' end,
                  case when what = 'local' then '只有这家有现货' else '' end, keeper, at - interval '3 days',
                  case when placed then manager end, case when placed then at - interval '60 hours' end,
                  case when placed then keeper end, case when placed then at - interval '50 hours' end,
                  case when what = 'cancelled' then at end, case when what = 'cancelled' then '厂家停产，改用新型号' end
                from flow cross join lateral (select what not in ('wanted', 'cancelled') as placed) p
                """);
        run("""
                insert into purchase_line (id, order_id, position, part_id, quantity, unit_price)
                select gen_random_uuid(), order_id, 0, part_id, quantity, price from flow
                """);
        run("""
                insert into purchase_quote (id, order_id, supplier_id, price, quoted_on, chosen)
                select gen_random_uuid(), f.order_id, u.id,
                  round(f.quantity * f.price * (1 + case when u.id = f.supplier_id then 0.06 else 0.03 * (u.place - 1) end), 2),
                  (f.at at time zone $zone)::date - 3, u.id = f.supplier_id
                from flow f cross join lateral (
                  select id, row_number() over (order by id = f.supplier_id desc, name) as place from supplier
                  order by id = f.supplier_id desc, name limit 3) u
                where f.what = 'local'
                """);
        tell("""
                select f.at - step.ago, step.kind, f.branch_id, f.keeper,
                  jsonb_build_object('number', f.number, 'supplier', f.supplier, 'local', f.what = 'local',
                    'need', case when f.what = 'local' then 'none' else 'low_stock' end,
                    'reason', case when step.kind = 'purchase_order.cancelled' then '厂家停产，改用新型号' end),
                  jsonb_build_array(jsonb_build_object('kind', 'purchase_order', 'id', f.order_id))
                from flow f join (values ('purchase_order.wanted', interval '3 days'),
                  ('purchase_order.placed', interval '50 hours'), ('purchase_order.cancelled', interval '0')) step(kind, ago)
                  on step.kind = 'purchase_order.wanted' or f.what = 'cancelled' and step.kind = 'purchase_order.cancelled'
                    or f.what not in ('wanted', 'cancelled') and step.kind = 'purchase_order.placed'
                """);
    }

    private void tell(String entries) throws SQLException {
        run("insert into told (at, kind, branch_id, actor_id, payload, subjects) " + entries);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql.replace("$now", "timestamptz '" + now + "'").replace("$zone", "'" + zone + "'"));
        }
    }
}
