package org.aftercare.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;

/**
 * How the demo company looks after its key customers and asks all of them (5.1.1.3b–5.1.2.5): plans for most, a contact every
 * other month, some overdue, needs met and not, a survey reported half a year ago and one that is with customers now.
 */
final class DemoCare {
    private final Connection connection;
    private final String now;
    private final String zone;

    DemoCare(Connection connection, Instant now, ZoneId zone) {
        this.connection = connection;
        this.now = now.toString();
        this.zone = zone.getId();
    }

    /** After customers and calls are written, and before the journal is put in order. */
    void write() throws SQLException {
        run("""
                create temporary table cared_for on commit drop as
                select c.id as customer_id, c.name, c.branch_id, b.code, abs(hashtext(c.name || c.id::text)) % 1000 as chance,
                  row_number() over (partition by c.branch_id order by c.id) as n, w.id as owner_id, w.name as owner
                from customer c join branch b on b.id = c.branch_id
                  join lateral (select p.id, p.name from person p join person_role r on r.person_id = p.id and r.role = 'clerk'
                    where p.branch_id = c.branch_id order by p.login limit 1) w on true
                where c.key_account
                """);
        plan();
        contact();
        need();
        review();
        survey();
    }

    /** One key customer in eight has no plan yet. */
    private void plan() throws SQLException {
        run("""
                with planned as (
                  insert into care_plan (customer_id, owner_id, aim, made_at, made_by)
                  select customer_id, owner_id, (array['续签保养合同', '减少重复报修', '扩大保养范围'])[1 + chance % 3],
                    $now - interval '300 days', owner_id
                  from cared_for where chance % 8 <> 3
                  returning *)
                insert into told (at, kind, branch_id, actor_id, payload, subjects)
                select p.made_at, 'care_plan.made', c.branch_id, p.made_by,
                  jsonb_build_object('name', c.name, 'owner', c.owner, 'ownerId', c.owner_id, 'aim', p.aim),
                  jsonb_build_array(jsonb_build_object('kind', 'customer', 'id', c.customer_id),
                    jsonb_build_object('kind', 'person', 'id', c.owner_id))
                from planned p join cared_for c using (customer_id)
                """);
    }

    /** Every second month, nearly always made; the next one in the coming weeks; here and there one is overdue. */
    private void contact() throws SQLException {
        run("""
                create temporary table care_contacted on commit drop as
                select gen_random_uuid() as id, c.*, k.month, d.on_day,
                  d.on_day < d.today and not (d.on_day > d.today - 20 and c.chance % 5 = 1) as is_made,
                  ((d.on_day - 14) + time '10:00') at time zone $zone as planned_at,
                  (d.on_day + time '15:30') at time zone $zone as made_at,
                  6 + (k.month + c.chance) % 4 + case when k.month > 3 then 0 else 1 end as score,
                  (k.month + c.chance) % 9 <> 4 as reached
                from cared_for c cross join generate_series(0, 5) as k(month)
                  cross join lateral (select ($now at time zone $zone)::date as today,
                    ($now at time zone $zone)::date + (c.chance % 31) - 12 - 61 * k.month as on_day) d
                where c.chance % 8 <> 3
                """);
        run("""
                insert into care_contact (id, number, customer_id, branch_id, purpose, way, planned_on, owner_id, plan_note,
                  planned_at, planned_by, made_on, made_at, made_by, reached, said, score)
                select id, 'GH' || code || to_char(planned_at at time zone $zone, 'YYMMDD') || '-9' || n || month,
                  customer_id, branch_id, 'care', (array['phone', 'visit', 'phone', 'online'])[1 + (chance + month) % 4], on_day, owner_id,
                  '', planned_at, owner_id, case when is_made then on_day end, case when is_made then made_at end,
                  case when is_made then owner_id end, case when is_made then reached end,
                  case when is_made and reached then (array['对维修速度满意，希望提前约好时间。', '最近没有报修，设备正常。',
                    '配件价格希望优惠。', '新办公室准备添两台空调。'])[1 + (chance + month) % 4] else '' end,
                  case when is_made and reached then least(score, 10) end
                from care_contacted
                """);
        run("""
                insert into told (at, kind, branch_id, actor_id, payload, subjects)
                select step.at, step.kind, x.branch_id, x.owner_id, step.payload,
                  jsonb_build_array(jsonb_build_object('kind', 'care_contact', 'id', x.id),
                    jsonb_build_object('kind', 'customer', 'id', x.customer_id),
                    jsonb_build_object('kind', 'person', 'id', x.owner_id))
                from care_contact x join customer c on c.id = x.customer_id
                  cross join lateral (values
                    ('care_contact.planned', x.planned_at, jsonb_build_object('number', x.number, 'customer', c.name,
                      'purpose', x.purpose, 'way', x.way, 'plannedOn', x.planned_on, 'ownerId', x.owner_id)),
                    ('care_contact.made', x.made_at, jsonb_build_object('number', x.number, 'customer', c.name,
                      'purpose', x.purpose, 'way', x.way, 'reached', x.reached, 'keyAccount', true, 'score', x.score, 'needs', 0,
                      'said', x.said))) as step(kind, at, payload)
                where step.at < $now
                """);
    }

    private void need() throws SQLException {
        run("""
                insert into care_need (id, customer_id, contact_id, need, found_at, found_by, action, acted_at, acted_by)
                select gen_random_uuid(), x.customer_id, x.id,
                  (array['夜间也能报修', '每季度清洗一次滤网', '备一台周转机', '开一张年度汇总发票'])[1 + abs(hashtext(x.number)) % 4],
                  x.made_at, x.owner_id, case when old.is_met then '已安排，并告知客户' end,
                  case when old.is_met then x.made_at + interval '6 days' end, case when old.is_met then x.owner_id end
                from care_contact x
                  cross join lateral (select x.made_at < $now - interval '40 days' as is_met) old
                where x.reached and abs(hashtext(x.number)) % 3 = 0
                """);
    }

    /** Most customers were looked at within the year; their region is their branch's. */
    private void review() throws SQLException {
        run("""
                insert into customer_review (customer_id, class, region, reviewed_at, reviewed_by)
                select c.id, case when c.key_account then 'a' when c.kind = 'company' then 'b' else 'c' end,
                  replace(replace(b.name, '服务中心', ''), '分公司', ''), $now - interval '1 day' * (20 + abs(hashtext(c.id::text)) % 430),
                  w.id
                from customer c join branch b on b.id = c.branch_id
                  join lateral (select p.id from person p join person_role r on r.person_id = p.id and r.role = 'clerk'
                    where p.branch_id = c.branch_id order by p.login limit 1) w on true
                where abs(hashtext(c.id::text)) % 7 <> 2
                """);
    }

    private void survey() throws SQLException {
        run("""
                insert into survey (id, number, title, period, status, made_at, made_by, sent_at, answer_by, closed_at, closed_by,
                  report_note, reported_at, reported_by)
                select cast(lpad(to_hex((extract(epoch from s.sent) * 1000)::bigint), 12, '0') || '70008'
                    || substr(md5(s.period), 1, 15) as uuid),
                  'DY' || to_char(s.sent at time zone $zone, 'YYMMDD') || '-001', '客户满意度与忠诚度调查', s.period, s.status,
                  s.sent - interval '2 days', p.id, s.sent, ((s.sent + interval '21 days') at time zone $zone)::date,
                  case when s.status = 'reported' then s.sent + interval '22 days' end,
                  case when s.status = 'reported' then p.id end,
                  case when s.status = 'reported' then '满意度总体良好；配件等待时间是主要的不满，已定改进办法。' else '' end,
                  case when s.status = 'reported' then s.sent + interval '29 days' end,
                  case when s.status = 'reported' then p.id end
                from (values ('上半年', 'reported', $now - interval '200 days'), ('下半年', 'sent', $now - interval '9 days'))
                    as s(period, status, sent)
                  cross join lateral (select p.id from person p join person_role r on r.person_id = p.id
                    and r.role = 'service_department' order by p.login limit 1) p
                """);
        run("""
                insert into survey_question (id, survey_id, position, measure, text)
                select gen_random_uuid(), s.id, q.position, q.measure, q.text
                from survey s, (values (0, 'satisfaction', '您对我们的维修服务满意吗？'), (1, 'satisfaction', '您对产品的质量满意吗？'),
                  (2, 'loyalty', '您会继续选择我们吗？'), (3, 'loyalty', '您会把我们推荐给别人吗？')) as q(position, measure, text)
                """);
        run("""
                insert into survey_cause (id, survey_id, cause, measure, recorded_by, recorded_at)
                select gen_random_uuid(), s.id, c.cause, c.measure, s.made_by, s.closed_at
                from survey s, (values ('等配件时间太长', '常用配件按近三个月用量备足两周'),
                  ('预约时间不准', '出发前半小时打电话；迟到由服务主任回访')) as c(cause, measure)
                where s.status = 'reported'
                """);
        run("""
                insert into survey_sheet (id, survey_id, customer_id, answered_at, answered_by, answer_way, said, cause_id)
                select gen_random_uuid(), s.id, c.id, case when a.comes then s.sent_at + interval '1 hour' * (a.chance % 190) end,
                  case when a.comes then s.made_by end, case when a.comes then 'phone' end,
                  case when a.comes and a.low then '等配件等了一个多星期。' else '' end,
                  case when a.comes and a.low and s.status = 'reported' then (select k.id from survey_cause k
                    where k.survey_id = s.id order by k.cause offset a.chance % 2 limit 1) end
                from survey s cross join customer c
                  cross join lateral (select abs(hashtext(c.id::text || s.period)) % 1000 as chance) r
                  cross join lateral (select r.chance, r.chance % 100 < 46 as comes, r.chance % 9 = 1 as low) a
                where c.key_account or abs(hashtext(c.id::text)) % 11 = 0
                """);
        run("""
                insert into survey_answer (sheet_id, question_id, level)
                select h.id, q.id, case when h.said <> '' and q.position in (0, 2) then 1 + abs(hashtext(h.id::text)) % 2
                  else 3 + abs(hashtext(h.id::text || q.position)) % 2 end
                from survey_sheet h join survey_question q on q.survey_id = h.survey_id
                where h.answered_at is not null
                """);
        run("""
                insert into told (at, kind, actor_id, payload, subjects)
                select step.at, step.kind, s.made_by, jsonb_build_object('number', s.number, 'title', s.title, 'period', s.period,
                    'customers', n.customers, 'answers', case when step.kind = 'survey.sent' then 0 else n.answers end),
                  jsonb_build_array(jsonb_build_object('kind', 'survey', 'id', s.id))
                from survey s
                  cross join lateral (select count(*) as customers, count(answered_at) as answers from survey_sheet h
                    where h.survey_id = s.id) n
                  cross join lateral (values ('survey.sent', s.sent_at), ('survey.closed', s.closed_at),
                    ('survey.report_sent', s.reported_at)) as step(kind, at)
                where step.at is not null
                """);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql.replace("$now", "timestamptz '" + now + "'").replace("$zone", "'" + zone + "'"));
        }
    }
}
