package org.aftercare.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The year of the team: phone duty and what it missed, holidays forwarded, tasks given, reports sent, standards written and
 * shops checked. Most was kept, a little late, some not at all. One statement a step; chance is a hash, the same each start.
 */
final class DemoTeam {
    private final Connection connection;
    private final String now;
    private final String zone;

    DemoTeam(Connection connection, Instant now, ZoneId zone) {
        this.connection = connection;
        this.now = now.toString();
        this.zone = zone.getId();
    }

    /** After calls, repairs and parts are written, and before the journal is put in order. */
    void write() throws SQLException {
        people();
        roster();
        missedCalls();
        holidays();
        unreachable();
        tasks();
        new DemoPeriods(connection, now, zone).write();
        new DemoStandards(connection, now, zone).write();
    }

    private void people() throws SQLException {
        run("""
                create temporary table team on commit drop as
                select b.id as branch, b.code, b.name, b.calendar_id,
                  (select array_agg(p.id order by p.login) from person p join person_role r on r.person_id = p.id
                   where p.branch_id = b.id and r.role in ('clerk', 'supervisor')) as desk,
                  (select p.id from person p join person_role r on r.person_id = p.id
                   where p.branch_id = b.id and r.role = 'supervisor' order by p.login limit 1) as supervisor,
                  (select p.id from person p join person_role r on r.person_id = p.id
                   where p.branch_id = b.id and r.role = 'branch_manager' order by p.login limit 1) as manager
                from branch b where b.kind <> 'head_office'
                """);
        run("delete from team where desk is null or supervisor is null");
        run("update team set manager = supervisor where manager is null");
    }

    /** Two people share each day; next week one afternoon is still empty. */
    private void roster() throws SQLException {
        run("""
                insert into phone_duty (branch_id, day, hour, person_id)
                select t.branch, d::date, h, t.desk[1 + (case when h < 14 then 0 else 1 end + extract(doy from d)::int) % cardinality(t.desk)]
                from team t, generate_series(($now at time zone $zone)::date - 371, ($now at time zone $zone)::date + 13, interval '1 day') d,
                  generate_series(8, 19) h
                where not (h between 14 and 16 and d::date = date_trunc('week', $now at time zone $zone)::date + 9
                  and t.code = (select min(code) from team))
                """);
        run("""
                with filled as (
                  insert into phone_week (branch_id, monday, told_at)
                  select t.branch, w::date, ((w - interval '3 days' + interval '16 hours') at time zone $zone)
                    + case when abs(hashtext(t.code || w::text)) % 19 = 0 then interval '4 days' else interval '0' end
                  from team t, generate_series(date_trunc('week', $now at time zone $zone) - interval '52 weeks',
                    date_trunc('week', $now at time zone $zone), interval '1 week') w
                  returning *)
                insert into told (at, kind, branch_id, actor_id, payload, subjects)
                select f.told_at, 'phone_roster.filled', f.branch_id, t.supervisor,
                  jsonb_build_object('week', to_char(f.monday, 'IYYY-"W"IW'), 'plannedIn', to_char(f.monday - 7, 'IYYY-"W"IW')),
                  jsonb_build_array(jsonb_build_object('kind', 'branch', 'id', f.branch_id))
                from filled f join team t on t.branch = f.branch_id
                where f.told_at < $now
                """);
    }

    private void missedCalls() throws SQLException {
        run("""
                with rung as (
                  insert into phone_breach (id, number, branch_id, sort, caller, rang_at, rings, person_id, recorded_at, recorded_by,
                    called_back_at, called_back_by, outcome)
                  select gen_random_uuid(), 'DH' || t.code || to_char(r.at at time zone $zone, 'YYMMDD') || '-001', t.branch,
                    case when n % 4 = 0 then 'late' else 'missed' end, '139100' || (10000 + abs(hashtext(t.code || n)) % 80000), r.at,
                    case when n % 4 = 0 then 5 + n % 3 end, d.person_id, r.at + interval '20 minutes', t.supervisor,
                    case when n % 4 > 0 and n > 2 then r.at + interval '70 minutes' end,
                    case when n % 4 > 0 and n > 2 then t.supervisor end,
                    case when n % 4 > 0 and n > 2 then '客户问上门时间，已答复' else '' end
                  from team t
                    cross join generate_series(1, 12) n
                    cross join lateral (
                      select date_trunc('day', $now, $zone) - interval '29 days' * (n - 1) - interval '1 day'
                        + interval '1 minute' * (540 + abs(hashtext(n || t.code)) % 480) as at) r
                    join phone_duty d on d.branch_id = t.branch and d.day = (r.at at time zone $zone)::date
                      and d.hour = extract(hour from r.at at time zone $zone)
                  returning *)
                insert into told (at, kind, branch_id, actor_id, payload, subjects)
                select step.at, step.kind, r.branch_id, r.recorded_by,
                  jsonb_build_object('number', r.number, 'sort', r.sort, 'personId', r.person_id, 'person', p.name, 'caller', r.caller,
                    'rangAt', r.rang_at, 'rings', r.rings, 'note', step.note),
                  jsonb_build_array(jsonb_build_object('kind', 'phone_breach', 'id', r.id),
                    jsonb_build_object('kind', 'person', 'id', r.person_id), jsonb_build_object('kind', 'branch', 'id', r.branch_id))
                from rung r join person p on p.id = r.person_id
                  cross join lateral (values ('phone_breach.recorded', r.recorded_at, ''),
                    ('phone_breach.called_back', r.called_back_at, r.outcome)) step(kind, at, note)
                where step.at is not null
                """);
    }

    /** Both lines before every holiday; the office line of one branch was forgotten now and then. */
    private void holidays() throws SQLException {
        run("""
                with line as (
                  insert into phone_forwarding (id, branch_id, holiday, line, number, person_id, done_at, done_by)
                  select gen_random_uuid(), t.branch, d.day, l.line, '13800' || (100000 + abs(hashtext(t.code)) % 800000), t.desk[1],
                    ((d.day - 1) + interval '15 hours') at time zone $zone, t.supervisor
                  from team t join calendar_day d on d.calendar_id = t.calendar_id and d.kind = 'holiday'
                    cross join (values ('after_sales'), ('office')) l(line)
                  where d.day between ($now at time zone $zone)::date - 364 and ($now at time zone $zone)::date
                    and not exists (select from calendar_day o
                      where o.calendar_id = d.calendar_id and o.kind = 'holiday' and o.day = d.day - 1)
                    and not (l.line = 'office' and abs(hashtext(t.code || d.day::text)) % 7 = 0)
                  returning *)
                insert into told (at, kind, branch_id, actor_id, payload, subjects)
                select l.done_at, 'phone.forwarded', l.branch_id, l.done_by,
                  jsonb_build_object('holiday', l.holiday, 'line', l.line, 'number', l.number, 'person', p.name),
                  jsonb_build_array(jsonb_build_object('kind', 'branch', 'id', l.branch_id))
                from line l join person p on p.id = l.person_id
                """);
    }

    private void unreachable() throws SQLException {
        run("""
                with off as (
                  insert into unreachable_incident (id, branch_id, person_id, number, tried_at, tried_by, note, explained_at, reason, good,
                    judged_by)
                  select gen_random_uuid(), p.branch_id, p.id, p.phone, a.at, t.supervisor, '派工时打不通',
                    case when n < 3 then a.at + interval '3 hours' end, case when n = 1 then '在地下机房，没有信号' when n = 2 then '忘了充电' else '' end,
                    case when n = 1 then true when n = 2 then false end, case when n < 3 then t.supervisor end
                  from team t cross join generate_series(1, 3) n
                    cross join lateral (
                      select p.* from person p join person_role r on r.person_id = p.id and r.role = 'technician'
                      where p.branch_id = t.branch and p.active order by p.login offset n - 1 limit 1) p
                    cross join lateral (
                      select date_trunc('day', $now, $zone) - interval '1 day' * (95 - 31 * n) + interval '10 hours' as at) a
                  returning *)
                insert into told (at, kind, branch_id, actor_id, payload, subjects)
                select step.at, step.kind, o.branch_id, step.actor,
                  jsonb_build_object('personId', o.person_id, 'person', p.name, 'number', o.number, 'incident', o.id,
                    'triedAt', o.tried_at, 'note', o.note, 'reason', o.reason, 'good', step.good),
                  jsonb_build_array(jsonb_build_object('kind', 'person', 'id', o.person_id))
                from off o join person p on p.id = o.person_id
                  cross join lateral (values ('person.unreachable', o.tried_at, o.tried_by, null::boolean),
                    ('person.absence_explained', o.explained_at, o.person_id, null),
                    ('person.absence_judged', o.explained_at + interval '1 hour', o.judged_by, o.good)) step(kind, at, actor, good)
                where step.at is not null
                """);
    }

    private void tasks() throws SQLException {
        run("""
                with given as (
                  insert into given_task (id, branch_id, person_id, giver_id, title, quality, due_on, status, given_at, reported_at, report,
                    late, sent_back, sent_back_why, ended_at)
                  select gen_random_uuid(), t.branch, w.person, t.manager, x.title, x.quality, g.due, x.status,
                    (g.due - 3 + interval '9 hours') at time zone $zone,
                    case when x.status <> 'given' then (g.due + case when x.late then 1 else 0 end + interval '15 hours') at time zone $zone end,
                    case when x.status <> 'given' then '已完成' else '' end, x.late, x.back, case when x.back > 0 then '标签不全' else '' end,
                    case when x.status = 'accepted' then (g.due + case when x.late then 1 else 0 end + interval '17 hours') at time zone $zone end
                  from team t
                    cross join (values (1, '整理三号货架', '每个储位都有标签', 'accepted', false, 0),
                      (2, '核对保养合同到期客户', '每户都有联系结果', 'accepted', true, 0),
                      (3, '整理上月服务单', '按日期装订，缺页补齐', 'accepted', false, 1),
                      (4, '更新来电常见问题', '每条有标准答复', 'reported', false, 0),
                      (5, '清点借出工具', '账实一致', 'given', false, 0)) x(n, title, quality, status, late, back)
                    cross join lateral (
                      select case x.n when 5 then ($now at time zone $zone)::date + 2 when 4 then ($now at time zone $zone)::date
                        else ($now at time zone $zone)::date - 20 * (4 - x.n) end as due) g
                    cross join lateral (select t.desk[1 + x.n % cardinality(t.desk)] as person) w
                  where w.person <> t.manager
                  returning *)
                insert into told (at, kind, branch_id, actor_id, payload, subjects)
                select step.at, step.kind, g.branch_id, step.actor,
                  jsonb_build_object('title', g.title, 'personId', g.person_id, 'person', p.name, 'giverId', g.giver_id, 'giver', m.name,
                    'dueOn', g.due_on, 'quality', g.quality, 'sentBack', g.sent_back, 'late', g.late, 'note', ''),
                  jsonb_build_array(jsonb_build_object('kind', 'given_task', 'id', g.id), jsonb_build_object('kind', 'person', 'id', g.person_id))
                from given g join person p on p.id = g.person_id join person m on m.id = g.giver_id
                  cross join lateral (values ('given_task.given', g.given_at, g.giver_id), ('given_task.reported', g.reported_at, g.person_id),
                    ('given_task.accepted', g.ended_at, g.giver_id)) step(kind, at, actor)
                where step.at <= $now
                """);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql.replace("$now", "timestamptz '" + now + "'").replace("$zone", "'" + zone + "'"));
        }
    }
}
