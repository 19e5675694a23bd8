package org.aftercare.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The opinion cards of the year's calls (1.18b, 1.19): nearly all sent the day after, four in ten back, most customers
 * pleased, one technician whom they are not pleased with. One statement a step; chance is a hash, the same at every start.
 */
final class DemoSurveys {
    private final Connection connection;
    private final String now;
    private final String zone;

    DemoSurveys(Connection connection, Instant now, ZoneId zone) {
        this.connection = connection;
        this.now = now.toString();
        this.zone = zone.getId();
    }

    /** After the calls are written, and before the journal is put in order. */
    void write() throws SQLException {
        run("""
                create temporary table rated on commit drop as
                select gen_random_uuid() as id, t.id as ticket_id, t.number, t.customer_id, t.branch_id, t.technician_id,
                  (t.opened_at at time zone $zone)::date as day, t.closed_at, t.cancelled_at, t.cancel_reason,
                  abs(hashtext(t.number)) % 1000 as chance, c.email <> '' as has_mail,
                  t.technician_id = (select p.id from person p join person_role r on r.person_id = p.id
                    and r.role = 'technician' order by p.login limit 1) as unloved,
                  ((coalesce(t.closed_at, t.cancelled_at) at time zone $zone)::date + 1) as due
                from ticket t join customer c on c.id = t.customer_id
                where t.opened_at < date_trunc('day', $now, $zone)
                """);
        run("""
                create temporary table carded on commit drop as
                select r.*, clerk.id as clerk_id, out.sent_at, case when r.has_mail then 'mail' when r.chance % 3 = 0 then 'phone'
                    else 'paper' end as channel,
                  out.sent_at is not null and (r.chance % 3 = 0 and not r.has_mail or (r.chance / 7) % 100 < 38) as comes_back,
                  out.sent_at + case when r.chance % 3 = 0 and not r.has_mail then interval '0'
                    else interval '5 hours' + interval '1 hour' * (r.chance % 190) end as back_at
                from rated r
                  left join lateral (select p.id from person p join person_role g on g.person_id = p.id and g.role = 'clerk'
                    where p.branch_id = r.branch_id order by p.login limit 1) clerk on true
                  cross join lateral (select (r.due + case when r.chance % 41 = 3 then 1 else 0 end + time '09:02'
                    + interval '1 minute' * (r.chance % 90)) at time zone $zone as at) planned
                  cross join lateral (select case when r.closed_at is not null and r.chance % 97 <> 5 and planned.at < $now
                    and not (r.due >= ($now at time zone $zone)::date - 1 and not r.has_mail and r.chance % 2 = 0)
                    then planned.at end as sent_at) out
                """);
        run("""
                insert into survey_card (id, number, ticket_id, customer_id, branch_id, day, technician_id, status, made_at,
                  ready_at, channel, sent_at, sent_by, answered_at, answered_by, answer_way, attitude, skill, arrival, promises,
                  remark, sort, excused_at, excused_by, excuse)
                select k.id, 'DC' || k.number, k.ticket_id, k.customer_id, k.branch_id, k.day,
                  case when k.closed_at is not null then k.technician_id end,
                  case when s.excused then 'excused' when s.answered then 'answered' when k.sent_at is not null then 'sent'
                    when k.due <= ($now at time zone $zone)::date then 'to_send' else 'waiting' end,
                  (k.day + 1 + time '00:05') at time zone $zone,
                  case when k.closed_at is not null and k.due <= ($now at time zone $zone)::date
                    then (k.due + time '00:05') at time zone $zone end,
                  case when k.sent_at is not null then k.channel end, k.sent_at,
                  case when k.channel <> 'mail' and k.sent_at is not null then k.clerk_id end,
                  case when s.answered then k.back_at end,
                  case when s.answered and k.channel <> 'mail' then k.clerk_id end,
                  case when s.answered then case k.channel when 'mail' then 'link' else k.channel end end,
                  l.attitude, l.skill, l.arrival, l.promises, coalesce(w.remark, ''), w.sort,
                  case when s.excused then (k.due + time '00:06') at time zone $zone end, null,
                  case when s.excused then coalesce(k.cancel_reason, '客户要求不再联系') end
                from carded k
                  cross join lateral (select
                    coalesce(k.cancelled_at is not null or k.chance % 97 = 5 and k.closed_at is not null, false)
                      and k.due <= ($now at time zone $zone)::date as excused,
                    coalesce(k.comes_back and k.back_at < $now, false) as answered) s
                  left join lateral (select max(level) filter (where aspect = 'attitude') as attitude,
                      max(level) filter (where aspect = 'skill') as skill, max(level) filter (where aspect = 'arrival') as arrival,
                      max(level) filter (where aspect = 'promises') as promises, min(level) as lowest
                    from (select aspect, case when r < case when k.unloved then 22 else 66 end then 4
                        when r < case when k.unloved then 55 else 93 end then 3
                        when r < case when k.unloved then 82 else 98 end then 2 else 1 end as level
                      from (select aspect, abs(hashtext(k.number || aspect)) % 100 as r
                        from unnest(array['attitude', 'skill', 'arrival', 'promises']) aspect) rolled) ticked
                    where s.answered) l on true
                  left join lateral (select
                      case when l.lowest = 1 and k.chance % 10 < 8 then 'complaint'
                        when k.chance % 13 = 1 then 'suggestion' else 'none' end as sort,
                      case when l.lowest = 1 and k.chance % 10 < 8
                          then (array['约好上午，下午才来，也没有打电话。', '师傅说话不耐烦。', '修完第二天又坏了。',
                            '说好带配件来，结果没带。'])[1 + k.chance % 4]
                        when k.chance % 13 = 1 then (array['希望可以在手机上看到师傅到哪里了。', '周末也能上门就好了。',
                            '配件价格请提前告知。', '希望修完讲一讲怎样保养。'])[1 + k.chance % 4]
                        when k.chance % 5 = 0 then (array['师傅很专业，谢谢。', '来得很快。', '服务周到，收拾得干净。'])
                          [1 + k.chance % 3]
                        else '' end as remark
                    where s.answered) w on true
                """);
        tell();
        look();
        run("""
                insert into survey_day (day, calls, made_at)
                select day, count(*), (day + 1 + time '00:05') at time zone $zone from rated group by day
                """);
    }

    private void tell() throws SQLException {
        run("""
                insert into told (at, kind, branch_id, actor_id, payload, subjects)
                select step.at, step.kind, k.branch_id, step.actor, step.payload, (select jsonb_agg(s) from (values
                    ('ticket', k.ticket_id), ('customer', k.customer_id), ('person', k.technician_id), ('survey_card', k.id))
                    as s(kind, id) where s.id is not null)
                from survey_card k join ticket t on t.id = k.ticket_id left join person p on p.id = k.technician_id
                  cross join lateral (values
                    ('survey_card.sent', k.sent_at, k.sent_by,
                      jsonb_build_object('number', t.number, 'card', k.number, 'channel', k.channel)),
                    ('survey_card.excused', k.excused_at, null::uuid,
                      jsonb_build_object('number', t.number, 'card', k.number, 'reason', k.excuse)),
                    ('survey_card.answered', k.answered_at, k.answered_by,
                      jsonb_build_object('number', t.number, 'card', k.number, 'attitude', k.attitude, 'skill', k.skill,
                        'arrival', k.arrival, 'promises', k.promises,
                        'lowest', least(k.attitude, k.skill, k.arrival, k.promises), 'remark', k.remark, 'sort', k.sort,
                        'cardId', k.id, 'technician', p.name))) as step(kind, at, actor, payload)
                where step.at is not null
                """);
    }

    /** Head office looked at each month's results on the fifth of the next, but not yet at the last one's. */
    private void look() throws SQLException {
        run("""
                with looked as (
                  insert into survey_review (id, month, measure, results, reviewed_by, reviewed_at)
                  select gen_random_uuid(), m.month, case when extract(month from m.month)::int % 3 = 0
                      then '到达前半小时必须给客户打电话；主任每周抽听两次。' else '' end,
                    jsonb_build_object('key', 'all', 'name', '', 'sent', m.sent, 'answered', m.answered,
                      'responsePercent', round(100.0 * m.answered / m.sent, 1), 'attitude', m.attitude, 'skill', m.skill,
                      'arrival', m.arrival, 'promises', m.promises,
                      'overall', round((m.attitude + m.skill + m.arrival + m.promises) / 4, 2), 'dissatisfied', m.dissatisfied,
                      'suggestions', m.suggestions, 'complaints', m.complaints),
                    head.id, (m.month + interval '1 month 4 days 10 hours') at time zone $zone
                  from (select date_trunc('month', sent_at at time zone $zone)::date as month, count(*) as sent,
                      count(answered_at) as answered, round(avg(attitude), 2) as attitude, round(avg(skill), 2) as skill,
                      round(avg(arrival), 2) as arrival, round(avg(promises), 2) as promises,
                      count(*) filter (where least(attitude, skill, arrival, promises) = 1) as dissatisfied,
                      count(*) filter (where sort = 'suggestion') as suggestions,
                      count(*) filter (where sort = 'complaint') as complaints
                    from survey_card where sent_at is not null group by 1) m
                    cross join lateral (select p.id from person p join person_role r on r.person_id = p.id
                      and r.role = 'service_department' order by p.login limit 1) head
                  where m.answered > 0 and m.month < date_trunc('month', $now at time zone $zone) - interval '1 month'
                  returning *)
                insert into told (at, kind, actor_id, payload, subjects)
                select reviewed_at, 'survey_results.reviewed', reviewed_by, jsonb_build_object('month', to_char(month, 'YYYY-MM'),
                    'measure', measure, 'answers', results -> 'answered'),
                  jsonb_build_array(jsonb_build_object('kind', 'company', 'id', c.id))
                from looked cross join company c
                """);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql.replace("$now", "timestamptz '" + now + "'").replace("$zone", "'" + zone + "'"));
        }
    }
}
