package org.aftercare.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The deliveries that are still at some door: to be counted, to be inspected, refused, or sent to the factory. */
final class DemoDeliveries {
    private final Connection connection;
    private final String now;
    private final String zone;

    DemoDeliveries(Connection connection, String now, String zone) {
        this.connection = connection;
        this.now = now;
        this.zone = zone;
    }

    /** After what was ordered ({@code flow}). */
    void write() throws SQLException {
        deliver();
        sendToFactory();
        run("""
                insert into shortage (id, part_id, store_id, quantity, asker_id, status, found_at)
                select gen_random_uuid(), part_id, store_id, 3, technician, 'found', $now - interval '5 hours'
                from flow where what = 'cancelled'
                """);
    }

    private void deliver() throws SQLException {
        run("""
                insert into goods_receipt (id, number, branch_id, store_id, order_id, supplier, delivery_list, status, arrived_at,
                  arrived_by, checked_at, checked_by, ended_at)
                select receipt_id, delivery, branch_id, store_id, order_id, supplier, 'QD-' || right(delivery, 8),
                  case when what in ('refused', 'failed') then 'refused' else what end, at, keeper,
                  case when what <> 'arrived' then at + interval '40 minutes' end, case when what <> 'arrived' then keeper end,
                  case when what in ('refused', 'failed') then at + interval '2 hours' end
                from flow where what in ('arrived', 'checked', 'refused', 'failed')
                """);
        run("""
                insert into receipt_line (id, receipt_id, position, part_id, listed, counted, difference, inspection, requirement,
                  inspected_by, refused, ground, refusal_note, goes_to, refused_at, refused_by)
                select gen_random_uuid(), receipt_id, 0, part_id, quantity,
                  case what when 'arrived' then null when 'checked' then quantity - 1 else quantity end,
                  case when what = 'checked' then 'short_of' else 'none' end, case when bad then 'failed' else 'open' end,
                  said, case when bad then keeper end, case when bad then quantity else 0 end, case when bad then 'unfit' end,
                  said, case what when 'refused' then 'sending_back' when 'failed' then 'factory_repair' end,
                  case when bad then at + interval '2 hours' end, case when bad then keeper end
                from flow
                  cross join lateral (select what in ('refused', 'failed') as bad,
                    case what when 'refused' then '外壳开裂' when 'failed' then '通电不工作' else '' end as said) b
                where what in ('arrived', 'checked', 'refused', 'failed')
                """);
        tell("""
                select f.at + step.later, step.kind, f.branch_id, f.keeper,
                  jsonb_build_object('number', f.delivery, 'supplier', f.supplier) || case step.kind when 'goods.refused' then
                    jsonb_build_object('part', f.part, 'quantity', f.quantity, 'ground', 'unfit',
                      'difference', case f.what when 'refused' then '外壳开裂' else '通电不工作' end) else '{}' end,
                  jsonb_build_array(jsonb_build_object('kind', 'receipt', 'id', f.receipt_id),
                    jsonb_build_object('kind', 'purchase_order', 'id', f.order_id))
                from flow f join (values ('goods.arrived', interval '0'), ('goods.checked', interval '40 minutes'),
                  ('goods.refused', interval '2 hours')) step(kind, later)
                  on step.kind = 'goods.arrived' or step.kind = 'goods.checked' and f.what <> 'arrived'
                    or f.what in ('refused', 'failed')
                where f.what in ('arrived', 'checked', 'refused', 'failed')
                """);
    }

    /** Away for three weeks, and expected back two days ago. */
    private void sendToFactory() throws SQLException {
        run("""
                insert into factory_repair (id, number, branch_id, store_id, part_id, quantity, unit_cost, receipt_line_id,
                  problem, factory, due_back_on, status, noted_by, noted_at, registered_by, registered_at, sent_by, sent_at)
                select gen_random_uuid(), 'FX' || substr(f.delivery, 3), f.branch_id, f.store_id, f.part_id, f.quantity, f.price,
                  l.id, '通电不工作', f.supplier, ($now at time zone $zone)::date - 2, 'sent', f.keeper, f.at + interval '2 hours',
                  f.keeper, f.at + interval '3 hours', f.keeper, f.at + interval '1 day'
                from flow f join receipt_line l on l.receipt_id = f.receipt_id where f.what = 'failed'
                """);
        tell("""
                select step.at, step.kind, r.branch_id, r.sent_by,
                  jsonb_build_object('number', r.number, 'part', p.code || ' ' || p.name, 'quantity', r.quantity),
                  jsonb_build_array(jsonb_build_object('kind', 'factory_repair', 'id', r.id),
                    jsonb_build_object('kind', 'part', 'id', r.part_id))
                from factory_repair r join part p on p.id = r.part_id
                  cross join lateral (values ('factory_repair.registered', r.registered_at), ('factory_repair.sent', r.sent_at))
                    step(kind, at)
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
