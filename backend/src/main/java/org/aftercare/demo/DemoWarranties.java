package org.aftercare.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What was promised after the sale: repairs answered for, certificates, building works with their visits and defects, and
 * agreements with suppliers. Most was kept; one certificate was never sent, one proposal waits, one supplier has no agreement.
 */
final class DemoWarranties {
    private DemoWarranties() {}

    /** Codes of certificates, as the program makes them; ids in the order of their making there are since the warehouses. */
    private static final String FUNCTIONS = """
            create or replace function pg_temp.code() returns text language sql as $$
              select translate(encode(decode(md5(random()::text) , 'hex'), 'base64'), '+/=', '-_') $$
            """;

    /** Compressors are free for longer than the work on them; travel for a year. */
    private static final String TERMS = """
            update product_model set labour_months = least(warranty_months, 24), travel_months = least(warranty_months, 12),
              cover_excludes = '使用不当、自行拆修、滤网等易损件'
            where warranty_months >= 24
            """;

    private static final String REPAIRS = """
            insert into repair_cover (id, equipment_id, work_kind, work_id, number, starts_on, ends_on)
            select gen_random_uuid(), t.equipment_id, 'ticket', t.id, t.number, d.day, d.day + m.repair_days
            from ticket t join equipment e on e.id = t.equipment_id join product_model m on m.id = e.model_id
              cross join lateral (select (t.closed_at at time zone 'Asia/Shanghai')::date as day) d
            where t.status = 'closed' and t.closed_at > ?::timestamptz - interval '1 year' and m.repair_days > 0
              and not exists (select from item i where i.ticket_id = t.id)
            """;

    private static final String CONTACTS = """
            insert into warranty_contact (branch_id, address, phone, department, person, changed_at)
            select b.id, b.name || '服务大厅', coalesce(nullif(b.phone, ''), c.phone), '售后服务部', p.name,
              ?::timestamptz - interval '40 days'
            from branch b cross join company c
              join lateral (select p.name from person p join person_role r on r.person_id = p.id
                where p.branch_id = b.id and r.role = 'clerk' order by p.login limit 1) p on true
            """;

    /** Four works for each branch: one being built, one just accepted, one in its second year, one that is over. */
    private static final String WORKS = """
            insert into works (id, number, branch_id, customer_id, name, address, summary, scope, terms, years, registered_at,
              registered_by, accepted_on, accepted_by, ends_on, satisfaction, satisfaction_note, satisfied_on)
            select pg_temp.id_at(?::timestamptz - interval '1 day' * (w.days + 30)),
              'GC' || b.code || to_char(?::date - w.days - 30, 'YYMMDD') || '-00' || w.n, b.id, c.id, w.name,
              coalesce(s.address, b.name), w.summary, '墙面、吊顶、地面、水电、防水', '人为损坏、自行改动除外', 2,
              ?::timestamptz - interval '1 day' * (w.days + 30), p.id,
              case when w.days > 0 then ?::date - w.days end, case when w.days > 0 then '李建国' end,
              case when w.days > 0 then (?::date - w.days + interval '2 years')::date end,
              w.level, case when w.level is null then '' else '工地干净，工期准时' end,
              case when w.level is not null then ?::date - w.days + 90 end
            from branch b
              cross join (values
                (1, 0, '会议中心装修', '二层会议中心，650 平方米', null::int),
                (2, 2, '门店翻新', '临街门店，180 平方米', null),
                (3, 600, '办公楼三层装修', '办公区与走廊，1200 平方米', 4),
                (4, 760, '食堂改造', '食堂与后厨，420 平方米', 3)) w(n, days, name, summary, level)
              join lateral (select * from customer x where x.branch_id = b.id and x.kind = 'company'
                order by x.id offset w.n limit 1) c on true
              left join lateral (select address from site x where x.customer_id = c.id order by x.id limit 1) s on true
              join lateral (select p.id from person p join person_role r on r.person_id = p.id
                where p.branch_id = b.id and r.role = 'clerk' order by p.login limit 1) p on true
            """;

    /** The newest has none yet; the oldest names a contact person who has left. */
    private static final String WORKS_CERTIFICATES = """
            insert into warranty_certificate (id, number, code, branch_id, customer_id, works_id, content, issued_at, issued_by,
              sent_on, sent_to)
            select pg_temp.id_at(w.accepted_on + interval '10 hours'), replace(w.number, 'GC', 'BX'), pg_temp.code(), w.branch_id,
              w.customer_id, w.id,
              jsonb_build_object('customer', c.name, 'title', w.name, 'address', w.address, 'from', w.accepted_on,
                'until', w.ends_on, 'terms', '[]'::jsonb, 'summary', w.summary, 'scope', w.scope, 'period', '二年',
                'conditions', w.terms, 'ourName', y.name, 'ourAddress', k.address, 'ourPhone', k.phone,
                'department', k.department, 'contactPerson', '周敏'),
              w.accepted_on + interval '10 hours', w.registered_by, w.accepted_on + 1, '李建国'
            from works w join customer c on c.id = w.customer_id join warranty_contact k on k.branch_id = w.branch_id
              cross join company y
            where w.accepted_on < ?::date - 10
            """;

    private static final String VISITS = """
            insert into works_visit (id, works_id, planned_on, visited_on, visited, condition, opinions, visited_by)
            select pg_temp.id_at(w.accepted_on + interval '100 days'), w.id, w.accepted_on + 90, w.accepted_on + 92, '王先生',
              '使用正常', '希望走廊灯再亮些', w.registered_by
            from works w where w.accepted_on < ?::date - 700
            """;

    /** One closed, one whose proposal waits, one nobody was sent to, one after the warranty. */
    private static final String DEFECTS = """
            insert into works_defect (id, number, works_id, branch_id, place, reported_by, way, reported_at, description,
              within_period, status, inspector_id, sent_at, inspected_at, finding, responsible, nature, causes, determined_by,
              agreed_by, determined_at, method, people, materials, planned_for, proposed_at, shown_on, started_at, finished_at,
              repair, normal_use, signed_by, signed_on, ended_at)
            select pg_temp.id_at(d.at), 'WT' || b.code || to_char(d.at, 'YYMMDD') || '-00' || d.n, w.id, w.branch_id, d.place,
              '王先生', d.way, d.at, d.what, d.at::date <= w.ends_on, d.status,
              case when d.step > 0 then w.registered_by end, case when d.step > 0 then d.at + interval '1 hour' end,
              case when d.step > 0 then d.at + interval '3 hours' end, case when d.step > 0 then '现场查看属实' else '' end,
              case when d.step > 0 then d.responsible end, case when d.step > 2 then '防水' else '' end,
              case when d.step > 0 then array['施工缝处理不当'] else '{}' end,
              case when d.step > 0 then w.registered_by end, case when d.step > 0 then '李建国' end,
              case when d.step > 0 then d.at + interval '4 hours' end,
              case when d.step > 0 then '局部拆除后重做' else '' end, case when d.step > 0 then '两名工人' else '' end,
              case when d.step > 0 then '防水涂料、石膏板' else '' end, case when d.step > 0 then '三天内' else '' end,
              case when d.step > 0 then d.at + interval '5 hours' end, null,
              case when d.step > 2 then d.at + interval '1 day' end, case when d.step > 2 then d.at + interval '3 days' end,
              case when d.step > 2 then '重做防水层，闭水试验合格' else '' end, d.step > 2,
              case when d.step > 2 then '李建国' end, case when d.step > 2 then (d.at + interval '4 days')::date end,
              case when d.step > 2 then d.at + interval '4 days' end
            from works w join branch b on b.id = w.branch_id
              join lateral (values
                (1, '600', ?::timestamptz - interval '200 days', '三层会议室吊顶', 'oral', '吊顶渗水', 'closed', 3, 'both'),
                (2, '600', ?::timestamptz - interval '4 days', '走廊地面', 'written', '地砖空鼓，走动有响声', 'proposed', 1, 'contractor'),
                (3, '600', ?::timestamptz - interval '5 hours', '西侧窗边', 'oral', '窗边墙纸起皮', 'reported', 0, 'contractor'),
                (4, '760', ?::timestamptz - interval '6 days', '后厨排水', 'oral', '地漏返味', 'reported', 0, 'contractor'))
                as d(n, days, at, place, way, what, status, step, responsible)
                on w.accepted_on = ?::date - d.days::int
            """;

    private static final String SHARES = """
            insert into cost_share (defect_id, materials, labour, equipment, contractor_percent, owner_percent, owner_amount,
              agreed_by, settled_at, settled_by)
            select d.id, 860, 1200, 140, 70, 30, 660, '李建国', d.ended_at, d.determined_by
            from works_defect d where d.status = 'closed'
            """;

    private static final String INVOICES = """
            insert into invoice (id, number, defect_id, branch_id, amount, status, requested_at, due_on, issued_at, issued_by,
              posted_at, posted_by)
            select pg_temp.id_at(s.settled_at), 'FP' || d.number, d.id, d.branch_id, s.owner_amount, 'posted', s.settled_at,
              s.settled_at::date, s.settled_at, s.settled_by, s.settled_at + interval '1 day', s.settled_by
            from cost_share s join works_defect d on d.id = s.defect_id
            """;

    /** Of the newest units that are still free. */
    private static final String UNIT_CERTIFICATES = """
            insert into warranty_certificate (id, number, code, branch_id, customer_id, equipment_id, content, issued_at,
              issued_by, sent_on, sent_to)
            select pg_temp.id_at(u.bought_on + interval '11 hours'),
              'BX' || u.code || to_char(u.bought_on, 'YYMMDD') || '-8' || lpad(u.n::text, 2, '0'), pg_temp.code(), u.branch_id,
              u.customer_id, u.id,
              jsonb_build_object('customer', u.customer, 'title', u.model, 'modelCode', u.model_code, 'serial', u.serial,
                'from', u.bought_on, 'until', (u.bought_on + make_interval(months => u.months))::date, 'scope', u.excludes,
                'terms', (select jsonb_agg(jsonb_build_object('what', t.what, 'months', t.months,
                  'until', (u.bought_on + make_interval(months => t.months))::date))
                  from (values ('parts', u.months), ('labour', coalesce(u.labour, u.months)),
                    ('travel', coalesce(u.travel, u.months))) t(what, months)),
                'ourName', y.name, 'ourAddress', k.address, 'ourPhone', k.phone, 'department', k.department,
                'contactPerson', k.person),
              u.bought_on + interval '11 hours', u.clerk, u.bought_on, u.customer
            from (
              select e.id, e.bought_on, e.serial, e.customer_id, c.name as customer, c.branch_id, b.code, m.name as model,
                m.code as model_code, m.warranty_months as months, m.labour_months as labour, m.travel_months as travel,
                m.cover_excludes as excludes, p.id as clerk,
                row_number() over (partition by c.branch_id order by e.bought_on desc, e.id) as n
              from equipment e join customer c on c.id = e.customer_id join branch b on b.id = c.branch_id
                join product_model m on m.id = e.model_id
                join lateral (select p.id from person p join person_role r on r.person_id = p.id
                  where p.branch_id = b.id and r.role = 'clerk' order by p.login limit 1) p on true
              where e.sold_by_us and e.bought_on <= ?::date and m.warranty_months > 0 and m.warranty_starts = 'bought') u
              join warranty_contact k on k.branch_id = u.branch_id cross join company y
            where u.n <= 12
            """;

    private static final String SUPPLIED = """
            insert into supplied_model (model_id, supplier_id)
            select m.id, s.id
            from (select id, row_number() over (order by code) as n from product_model) m
              join (select id, row_number() over (order by id) as n, count(*) over () as all from supplier) s
                on s.n = 1 + (m.n - 1) % s.all
            where m.n % 5 > 0
            """;

    /** The first supplier's has ended and nobody made another; the last one's is still a draft without its second section. */
    private static final String AGREEMENTS = """
            insert into supplier_agreement (id, number, supplier_id, quality_terms, service_terms, starts_on, ends_on, drafted_at,
              signed_at, signed_by)
            select pg_temp.id_at(?::timestamptz - interval '1 day' * (200 - s.n)), 'ZB' || to_char(?::date - 200, 'YYMMDD') || '-'
                || lpad(s.n::text, 3, '0'), s.id, '质量问题包退包换，运费由供方承担',
              case when s.n = s.all then '' else '两年内免费提供配件，四十八小时内响应' end, ?::date - 200,
              case when s.n = 1 then ?::date - 12 else ?::date + 165 end, ?::timestamptz - interval '200 days',
              case when s.n < s.all then ?::timestamptz - interval '200 days' end, case when s.n < s.all then p.id end
            from (select id, row_number() over (order by id) as n, count(*) over () as all from supplier) s
              cross join (select p.id from person p join person_role r on r.person_id = p.id
                where r.role = 'service_department' order by p.login limit 1) p
            """;

    static void write(Connection connection, Instant now, ZoneId zone) throws SQLException {
        LocalDate today = now.atZone(zone).toLocalDate();
        try (var statement = connection.createStatement()) {
            statement.execute(FUNCTIONS);
        }
        for (String sql : new String[] {
            TERMS,
            REPAIRS,
            CONTACTS,
            WORKS,
            WORKS_CERTIFICATES,
            VISITS,
            DEFECTS,
            SHARES,
            INVOICES,
            UNIT_CERTIFICATES,
            SUPPLIED,
            AGREEMENTS
        }) {
            run(connection, sql, now, today);
        }
        DemoWorksDiary.tell(connection, now);
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
