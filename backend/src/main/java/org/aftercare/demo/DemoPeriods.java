package org.aftercare.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The weekly and monthly reports of the year: nearly all sent, compiled as they would have been. */
final class DemoPeriods {
    private final Connection connection;
    private final String now;
    private final String zone;

    DemoPeriods(Connection connection, String now, String zone) {
        this.connection = connection;
        this.now = now;
        this.zone = zone;
    }

    void write() throws SQLException {
        run("""
                create temporary table reported on commit drop as
                select 'product_quality' as sort, t.branch, t.supervisor as person, to_char(w, 'IYYY-"W"IW') as period, w::date as first,
                  w::date + 6 as last, ((w + interval '4 days 16 hours') at time zone $zone) as at
                from team t, generate_series(date_trunc('week', $now at time zone $zone) - interval '51 weeks',
                  date_trunc('week', $now at time zone $zone), interval '1 week') w
                where abs(hashtext(t.code || w::text)) % 14 > 0
                union all
                select s.sort, t.branch, t.supervisor, to_char(m, 'YYYY-MM'), m::date, (m + interval '1 month - 1 day')::date,
                  ((m + interval '1 month 2 days 10 hours') at time zone $zone)
                from team t, (values ('parts_costs'), ('service_orders')) s(sort),
                  generate_series(date_trunc('month', $now at time zone $zone) - interval '11 months',
                    date_trunc('month', $now at time zone $zone) - interval '1 month', interval '1 month') m
                where abs(hashtext(t.code || s.sort || m::text)) % 11 > 0
                union all
                select 'service_orders', null, head.id, to_char(m, 'YYYY-MM'), m::date, (m + interval '1 month - 1 day')::date,
                  ((m + interval '1 month 4 days 15 hours') at time zone $zone)
                from generate_series(date_trunc('month', $now at time zone $zone) - interval '11 months',
                    date_trunc('month', $now at time zone $zone) - interval '1 month', interval '1 month') m
                  cross join lateral (select p.id from person p join person_role r on r.person_id = p.id
                    and r.role = 'service_department' order by p.login limit 1) head
                """);
        run("""
                with sent as (
                  insert into period_report (id, number, sort, branch_id, period, improve, quality, needs, problems, lines, total, sent_at, sent_by)
                  select gen_random_uuid(), 'BB' || to_char(r.at at time zone $zone, 'YYMMDD') || '-9' ||
                      to_char(row_number() over (partition by (r.at at time zone $zone)::date order by r.sort, r.branch), 'FM00'),
                    r.sort, r.branch, r.period,
                    case r.sort when 'service_orders' then '室外机排水口易堵，建议加大口径；遥控器说明书改为大字版。' else '' end,
                    case r.sort when 'product_quality' then '压缩机启动电容有批次不良，已留样。' else '' end,
                    case r.sort when 'product_quality' then '客户希望能预约周末上门。' else '' end,
                    case r.sort when 'product_quality' then case when abs(hashtext(r.period)) % 3 = 0 then '无' else '老小区外墙无检修平台。' end else '' end,
                    c.lines, c.total, r.at, r.person
                  from reported r cross join lateral compile_report(r.sort, r.branch, r.first, r.last) c
                  where r.at < $now
                  returning *)
                insert into told (at, kind, branch_id, actor_id, payload, subjects)
                select s.sent_at, 'period_report.sent', s.branch_id, s.sent_by,
                  jsonb_build_object('number', s.number, 'report', s.sort, 'period', s.period, 'unit', coalesce(b.name, c.name),
                    'whole', s.branch_id is null, 'total', s.total),
                  case when s.branch_id is null
                    then jsonb_build_array(jsonb_build_object('kind', 'period_report', 'id', s.id), jsonb_build_object('kind', 'company', 'id', c.id))
                    else jsonb_build_array(jsonb_build_object('kind', 'period_report', 'id', s.id), jsonb_build_object('kind', 'company', 'id', c.id),
                      jsonb_build_object('kind', 'branch', 'id', s.branch_id)) end
                from sent s cross join company c left join branch b on b.id = s.branch_id
                """);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql.replace("$now", "timestamptz '" + now + "'").replace("$zone", "'" + zone + "'"));
        }
    }
}
