package org.aftercare.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A service standard in two versions, what most posts answer for, and the shops' checks. */
final class DemoStandards {
    private final Connection connection;
    private final String now;
    private final String zone;

    DemoStandards(Connection connection, String now, String zone) {
        this.connection = connection;
        this.now = now;
        this.zone = zone;
    }

    void write() throws SQLException {
        run("""
                insert into service_document (id, kind, title, role) values
                  (gen_random_uuid(), 'standard', '上门服务标准', null), (gen_random_uuid(), 'standard', '电话接听标准', null),
                  (gen_random_uuid(), 'post', '技术员', 'technician'), (gen_random_uuid(), 'post', '业务员', 'clerk'),
                  (gen_random_uuid(), 'post', '服务主任', 'supervisor'), (gen_random_uuid(), 'post', '库管员', 'storekeeper')
                """);
        run("""
                insert into service_document_version (id, document_id, number, valid_from, text, reason, written_by, written_at)
                select gen_random_uuid(), d.id, e.n, ($now at time zone $zone)::date - e.days,
                  coalesce(case d.title when '上门服务标准' then '一、提前半小时电话确认。\n二、进门先出示工牌，穿鞋套。\n三、修前说明故障和费用。\n四、修后清理现场，请客户签字。'
                    when '电话接听标准' then '一、铃响三声内接听。\n二、先问好，报公司名。\n三、记下姓名、电话、地址、机型、故障。' end,
                    '一、按制度履行' || d.title || '职责。\n二、按时、保质完成上级交办的事项。\n三、维护公司形象。'),
                  case e.n when 1 then '首次制定' else '增加提前确认' end, head.id, $now - interval '1 day' * (e.days + 5)
                from service_document d
                  join (values (1, 340), (2, 60)) e(n, days) on e.n = 1 or d.title = '上门服务标准'
                  cross join lateral (select p.id from person p join person_role r on r.person_id = p.id
                    and r.role = 'service_department' order by p.login limit 1) head
                """);
        run("""
                insert into document_reading (version_id, person_id, read_at)
                select v.id, p.id, v.written_at + interval '6 days' + interval '1 hour' * (abs(hashtext(p.login)) % 90)
                from service_document_version v join service_document d on d.id = v.document_id join person p on p.active
                where (d.kind = 'standard' or exists (select from person_role r where r.person_id = p.id and r.role = d.role))
                  and abs(hashtext(p.login || v.id::text)) % 100 < 88
                """);
        run("""
                insert into shop_acknowledgement (version_id, branch_id, person_id, taken_at)
                select v.id, t.branch, t.manager, v.written_at + interval '7 days'
                from service_document_version v join service_document d on d.id = v.document_id and d.kind = 'standard' cross join team t
                where not (v.number = 2 and t.code = (select max(code) from team))
                """);
        run("""
                insert into shop_check (id, number, branch_id, document_id, planned_on, planned_by, done_on, done_by, note)
                select gen_random_uuid(), 'JC' || t.code || to_char(p.day, 'YYMMDD') || '-00' || n, t.branch, d.id, p.day, v.written_by,
                  case when n < 3 then p.day end, case when n < 3 then v.written_by end, case when n < 3 then '抽查两单，跟一次上门' else '' end
                from team t
                  join service_document d on d.title = '上门服务标准'
                  join service_document_version v on v.document_id = d.id and v.number = 1
                  cross join generate_series(1, 3) n
                  cross join lateral (select ($now at time zone $zone)::date - 100 + 40 * (n - 1) + case when n = 3 then 30 else 0 end as day) p
                """);
        run("""
                insert into shop_finding (id, check_id, branch_id, what, due_on, settled_at, settled_by, how)
                select gen_random_uuid(), c.id, c.branch_id, '没有提前半小时电话确认', c.done_on + 14,
                  case when abs(hashtext(c.number)) % 3 > 0 then (c.done_on + 9)::timestamp at time zone $zone end,
                  case when abs(hashtext(c.number)) % 3 > 0 then t.manager end,
                  case when abs(hashtext(c.number)) % 3 > 0 then '已组织培训，每单抽查' else '' end
                from shop_check c join team t on t.branch = c.branch_id
                where c.done_on is not null and abs(hashtext(c.number)) % 2 = 0
                """);
        run("""
                insert into told (at, kind, actor_id, payload, subjects)
                select v.written_at, 'service_document.version_written', v.written_by,
                  jsonb_build_object('title', d.title, 'kind', d.kind, 'document', d.id, 'edition', v.number, 'validFrom', v.valid_from, 'note', v.reason),
                  jsonb_build_array(jsonb_build_object('kind', 'service_document', 'id', d.id), jsonb_build_object('kind', 'company', 'id', c.id))
                from service_document_version v join service_document d on d.id = v.document_id cross join company c
                """);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql.replace("$now", "timestamptz '" + now + "'").replace("$zone", "'" + zone + "'"));
        }
    }
}
