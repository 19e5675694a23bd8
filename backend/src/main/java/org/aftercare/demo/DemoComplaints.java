package org.aftercare.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

/**
 * The complaints of the year: of dissatisfied opinion cards and of customers who rang. Most were settled within a week,
 * some lay about, the last days' are on the way. One statement a step; chance is a hash, the same at every start.
 */
final class DemoComplaints {
    private final Connection connection;
    private final String now;

    DemoComplaints(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now.toString();
    }

    /** After calls and opinion cards are written, and before the journal is put in order. */
    void write() throws SQLException {
        run("""
                create temporary table grieved on commit drop as
                select gen_random_uuid() as id, t.id as ticket_id, t.customer_id, t.branch_id, t.model_id, t.technician_id,
                  coalesce(nullif(t.name, ''), u.name) as name, t.caller_phone as phone, u.email, g.*,
                  abs(hashtext(t.number || g.source)) % 1000 as chance,
                  row_number() over (partition by t.branch_id, (g.at at time zone 'Asia/Shanghai')::date order by t.number) as nth
                from ticket t join customer u on u.id = t.customer_id
                  join lateral (
                    select k.answered_at as at, 'survey' as source, 'card' as channel, k.id as card_id,
                      case when k.attitude = 1 then 'attitude' when k.arrival = 1 then 'arrival' when k.promises = 1 then 'promise'
                        else 'other' end as about,
                      case when least(k.attitude, k.arrival, k.promises) = 1 then 'human_factor' else 'other' end as class,
                      case when k.remark = '' then '意见卡 ' || t.number || '：客户表示不满意，没有留言。' else k.remark end as content
                    from survey_card k where k.ticket_id = t.id and least(k.attitude, k.skill, k.arrival, k.promises) = 1
                    union all
                    select t.closed_at + interval '2 days', 'customer', 'phone', null, 'quality', 'quality',
                      (array['换上的配件一个星期又坏了，要求免费再换。', '同一批三台都漏水，要求换货。', '修过的机器噪音比以前大。',
                        '新装的机器不制冷，要求退换。'])[1 + abs(hashtext(t.number)) % 4]
                    where t.closed_at + interval '2 days' < $now and abs(hashtext(t.number || 'quality')) % 71 = 3) g on true
                """);
        run("""
                create temporary table handled on commit drop as
                select g.*, g.at + interval '1 minute' * (20 + g.chance % 400) as taken_at, n.reach,
                  case when g.chance % 13 = 5 then 'grave' when g.chance % 4 = 1 then 'light' else 'ordinary' end as severity,
                  'TS' || b.code || to_char(g.at at time zone 'Asia/Shanghai', 'YYMMDD') || '-' || (900 + g.nth) as number,
                  p.service, p.quality, p.technical, p.vice, s.supervisor
                from grieved g join branch b on b.id = g.branch_id
                  cross join lateral (select floor(extract(epoch from $now - g.at) / 86400)::int as days) w
                  cross join lateral (select case
                    when w.days < 1 and g.at + interval '1 minute' * (80 + g.chance % 400) < $now then g.chance % 2
                    when w.days < 5 then w.days when w.days < 25 and g.chance % 5 = 2 then 1 + g.chance % 4
                    when g.chance % 37 = 4 then 2 else 5 end as reach) n
                  cross join lateral (select (min(x.id::text) filter (where x.login = 'service.hq'))::uuid as service,
                    (min(x.id::text) filter (where x.login = 'quality.hq'))::uuid as quality,
                    (min(x.id::text) filter (where x.login = 'technical.hq'))::uuid as technical,
                    (min(x.id::text) filter (where x.login = 'vice.hq'))::uuid as vice from person x) p
                  left join lateral (select x.id as supervisor from person x join person_role r on r.person_id = x.id
                    and r.role = 'supervisor' where x.branch_id = g.branch_id order by x.login limit 1) s on true
                """);
        complaints();
        parts();
        tell();
    }

    private static final String STEP =
            "(array['registered', 'verifying', 'analysing', 'settling', 'executing', 'closed'])[h.reach + 1]";

    private void complaints() throws SQLException {
        run("""
                insert into complaint (id, number, token, branch_id, source, channel, content, about, classification, severity, step,
                  step_since, touched_at, heard_at, registered_at, customer_id, complainant, phone, email, ticket_id, person_id,
                  model_id, survey_card_id, owner_id, taken_up_at, order_number, part_number, shipped_on, quantity, defective, demand,
                  particulars_by, particulars_at, grounds, grounds_by, grounds_at, checked, checked_with, investigation,
                  investigated_by, investigated_at, fault, cause, department, finding, judged_by, judged_at, handling, handling_by,
                  handling_at, solution, agreed_by, agreed_at, decided_by, decided_at, handler_id, handler_by, read_how, read_by,
                  read_at, reported_to, reported_at, report_read_by, report_read_at, outcome, prevention, closed_by, closed_at, solved)
                select h.id, h.number, md5(h.id::text) || md5(h.number), h.branch_id, h.source, h.channel, h.content, h.about, h.class,
                  h.severity, %s, h.taken_at + interval '1 day' * (h.reach - 1), h.taken_at + interval '1 day' * (h.reach - 1), h.at,
                  h.at, h.customer_id, h.name, h.phone, h.email, h.ticket_id, h.technician_id, h.model_id, h.card_id, t.owner,
                  t.taken, q.order_number, q.part_number, q.shipped_on, q.quantity, q.defective, q.demand,
                  case when q.quantity is not null then h.service end, case when q.quantity is not null then h.taken_at end,
                  v.grounds, v.by, v.at, v.checked, v.who, v.finding, v.by, v.at, j.fault, j.cause, j.department, j.finding, j.by, j.at,
                  j.handling, j.by, j.at, d.solution, d.by, d.at, d.by, d.at, j.visitor, j.visitor,
                  r.how, r.by, r.at, case when h.class <> 'quality' then 'management' when d.at is not null then 'quality' end,
                  case when h.class <> 'quality' then h.at else d.at end,
                  case when h.reach = 5 and h.class <> 'quality' then h.vice end,
                  case when h.reach = 5 and h.class <> 'quality' then h.at + interval '3 hours' end,
                  e.outcome, e.prevention, e.by, e.at, case when h.reach = 5 and h.chance %% 3 > 0 then true end
                from handled h
                  left join lateral (select h.service as owner, h.taken_at as taken where h.reach > 0) t on true
                  left join lateral (select 'DD' || (4000 + h.chance) as order_number, 'LH-' || (100 + h.chance %% 80) as part_number,
                      (h.at - interval '40 days')::date as shipped_on, 1 + h.chance %% 10 as quantity, 1 as defective, '换新或退款' as demand
                    where h.reach > 0 and h.class = 'quality') q on true
                  left join lateral (select '核对工单和客户照片，情况属实' as grounds, h.service as by, h.taken_at + interval '3 hours' as at,
                      '工单、照片、上门记录' as checked, '分公司主任' as who, '客户所说基本属实' as finding where h.reach > 1) v on true
                  left join lateral (select 'ours' as fault,
                      case h.about when 'quality' then case when h.chance %% 2 = 0 then 'workmanship' else 'material' end
                        when 'attitude' then 'attitude' when 'arrival' then 'lateness' when 'promise' then 'promise' else 'skill' end as cause,
                      case when h.class = 'quality' then 'production' end as department, '经查是我们的责任。' as finding,
                      '道歉并补救' as handling, h.service as by, h.taken_at + interval '2 days' as at, h.supervisor as visitor
                    where h.reach > 2) j on true
                  left join lateral (select case when h.class = 'quality' then '免费更换，延长保修三个月'
                      else '主任上门道歉，当事人内部批评' end as solution, h.service as by, h.taken_at + interval '3 days' as at
                    where h.reach > 3) d on true
                  left join lateral (select 'read' as how, h.vice as by, h.at + interval '5 hours' as at
                    where h.severity = 'grave' and h.reach > 1) r on true
                  left join lateral (select '客户接受处理，表示满意' as outcome,
                      case when h.class = 'quality' then '同型号配件入库加检' else '班前会通报，纳入考核' end as prevention,
                      h.service as by, h.taken_at + interval '4 days 3 hours' as at where h.reach = 5) e on true
                """.formatted(STEP));
    }

    private void parts() throws SQLException {
        run("""
                insert into complaint_stage (id, complaint_id, step, entered_at, entered_by)
                select gen_random_uuid(), h.id, s.step, s.at, case when s.n > 0 then h.service end
                from handled h cross join lateral (values (0, 'registered', h.at), (1, 'verifying', h.taken_at),
                  (2, 'analysing', h.taken_at + interval '1 day'), (3, 'settling', h.taken_at + interval '2 days'),
                  (4, 'executing', h.taken_at + interval '3 days'), (5, 'closed', h.taken_at + interval '4 days 3 hours')) as s(n, step, at)
                where s.n <= h.reach order by h.at, s.n
                """);
        run("""
                insert into complaint_word (id, complaint_id, sort, channel, about, text, cause, at, by_id, by_handler)
                select gen_random_uuid(), h.id, w.sort, w.channel, w.about, w.text, w.cause, w.at,
                  case w.sort when 'visit' then h.supervisor else h.service end, w.sort = 'visit'
                from handled h cross join lateral (values
                  (1, 'contact', 'phone', null, '客户复述：' || h.content, '客户认为是服务没有到位', h.taken_at + interval '1 hour'),
                  (3, 'message', 'phone', 'progress', '已查明原因，正在商定解决办法', null, h.taken_at + interval '2 days 1 hour'),
                  (4, 'message', case when h.severity = 'grave' then 'letter' else 'phone' end, 'result',
                    '向您致歉，处理办法已定，主任将上门。', null, h.taken_at + interval '3 days 2 hours'),
                  (5, 'visit', 'visit', null, '主任上门，客户接受道歉', null, h.taken_at + interval '4 days'))
                  as w(n, sort, channel, about, text, cause, at)
                where w.n <= h.reach
                """);
        run("""
                insert into complaint_question (id, complaint_id, department, about, asks, asked_by, asked_at, verdict, answer,
                  answered_by, answered_at)
                select gen_random_uuid(), h.id, q.department, q.about, '请答复', h.service, q.at, case when a.done then true end,
                  case when a.done then q.answer end,
                  case when a.done then case q.department when 'quality' then h.quality else h.technical end end,
                  case when a.done then q.at + interval '5 hours' end
                from handled h cross join lateral (values
                  (1, 'quality', 'facts', '属实', h.taken_at + interval '4 hours'),
                  (2, 'quality', 'inspection', '接头开裂，确认是质量问题', h.taken_at + interval '26 hours'),
                  (2, 'technical', 'inspection', '同意品控的检验结果', h.taken_at + interval '26 hours'))
                  as q(n, department, about, answer, at)
                  cross join lateral (select h.reach > q.n as done) a
                where h.class = 'quality' and q.n <= h.reach and q.at < $now
                """);
        run("""
                insert into complaint_measure (id, complaint_id, sort, what, department, owner_id, due_on, planned_by, planned_at,
                  done_by, done_at, effect, confirmed_by, confirmed_at)
                select gen_random_uuid(), h.id, 'action', '上门道歉并更换', 'service_department', h.supervisor,
                  (h.taken_at + interval '5 days')::date, h.service, h.taken_at + interval '3 days',
                  case when h.reach = 5 then h.supervisor end, case when h.reach = 5 then h.taken_at + interval '4 days' end,
                  case when h.reach = 5 then '客户满意' end, case when h.reach = 5 then h.service end,
                  case when h.reach = 5 then h.taken_at + interval '4 days 2 hours' end
                from handled h where h.reach > 3
                """);
    }

    /** As the feature tells it, event by event. */
    private void tell() throws SQLException {
        run("""
                insert into told (at, kind, branch_id, actor_id, payload, subjects)
                select s.at, s.kind, h.branch_id, s.actor, jsonb_build_object('number', h.number) || s.payload,
                  (select jsonb_agg(x) from (values ('complaint', h.id), ('customer', h.customer_id), ('ticket', h.ticket_id),
                    ('person', h.technician_id)) as x(kind, id) where x.id is not null)
                from handled h join complaint c on c.id = h.id cross join lateral (values
                  (0, 'complaint.registered', h.at, null::uuid, jsonb_build_object('source', h.source, 'classification', h.class,
                    'severity', h.severity, 'about', h.about, 'customer', h.name, 'heardAt', h.at)),
                  (0, 'complaint.judged', case when h.severity <> 'ordinary' then h.at end, null, jsonb_build_object('severity', h.severity,
                    'classification', h.class)),
                  (0, 'complaint.reported', case when h.class <> 'quality' then h.at end, null, '{"to": "management"}'::jsonb),
                  (1, 'complaint.taken_up', h.taken_at, h.service, '{"owner": "服务部"}'::jsonb),
                  (1, 'complaint.moved', h.taken_at, h.service, '{"step": "verifying"}'::jsonb),
                  (1, 'complaint.contacted', h.taken_at + interval '1 hour', h.service, '{"channel": "phone"}'::jsonb),
                  (2, 'complaint.read', c.read_at, h.vice, '{"how": "read"}'::jsonb),
                  (2, 'complaint.grounds_confirmed', h.taken_at + interval '3 hours', h.service, '{}'::jsonb),
                  (2, 'complaint.investigated', h.taken_at + interval '3 hours', h.service, '{}'::jsonb),
                  (2, 'complaint.moved', h.taken_at + interval '1 day', h.service, '{"step": "analysing"}'::jsonb),
                  (3, 'complaint.moved', h.taken_at + interval '2 days', h.service, '{"step": "settling"}'::jsonb),
                  (3, 'complaint.customer_told', h.taken_at + interval '2 days 1 hour', h.service,
                    '{"about": "progress", "channel": "phone"}'::jsonb),
                  (4, 'complaint.moved', h.taken_at + interval '3 days', h.service, '{"step": "executing"}'::jsonb),
                  (4, 'complaint.decided', h.taken_at + interval '3 days', h.service, jsonb_build_object('severity', h.severity,
                    'cause', c.cause, 'outcome', c.solution, 'classification', h.class)),
                  (4, 'complaint.customer_told', h.taken_at + interval '3 days 2 hours', h.service, jsonb_build_object('about', 'result',
                    'channel', case when h.severity = 'grave' then 'letter' else 'phone' end)),
                  (5, 'complaint.visited', h.taken_at + interval '4 days', h.supervisor, '{"byHandler": true}'::jsonb),
                  (5, 'complaint.moved', c.closed_at, h.service, '{"step": "closed"}'::jsonb),
                  (5, 'complaint.closed', c.closed_at, h.service, jsonb_build_object('outcome', c.outcome)))
                  as s(n, kind, at, actor, payload)
                where s.n <= h.reach and s.at is not null and s.at < $now
                """);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql.replace("$now", "timestamptz '" + now + "'"));
        }
    }
}
