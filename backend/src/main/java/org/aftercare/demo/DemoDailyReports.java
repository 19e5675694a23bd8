package org.aftercare.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The reports of a year's days (1.10–1.12), from the visits and repairs that were told: nearly all handed in, read, summed and sent on,
 * some late, some never. Each step is one statement for the whole year; chance is a hash, so that every start tells the same.
 */
final class DemoDailyReports {
    private final Connection connection;
    private final String now;
    private final String zone;

    DemoDailyReports(Connection connection, Instant now, ZoneId zone) {
        this.connection = connection;
        this.now = now.toString();
        this.zone = zone.getId();
    }

    /** After visits and repairs are written, and before the journal is put in order. */
    void write() throws SQLException {
        run("""
                create temporary table worked on commit drop as
                select done.person_id, p.name, p.branch_id, done.day, max(done.at) as last_left,
                  abs(hashtext(p.login || done.day)) % 1000 as chance, gen_random_uuid() as report_id
                from (
                    select technician_id as person_id, (left_at at time zone $zone)::date as day, left_at as at
                    from visit where left_at is not null
                    union all select person_id, day, entered_at from repair_time) done
                  join person p on p.id = done.person_id
                group by done.person_id, p.name, p.branch_id, p.login, done.day
                """);
        run("""
                create temporary table supervises on commit drop as
                select distinct on (p.branch_id) p.branch_id, p.id as person_id
                from person p join person_role r on r.person_id = p.id and r.role = 'supervisor' order by p.branch_id, p.login
                """);
        run("analyze worked, visit, visit_minutes, repair_time, person");
        bookInternalWork();
        handIn();
        compile();
        correct();
    }

    /** Tools are looked after on Mondays, and once a month there is a lesson. */
    private void bookInternalWork() throws SQLException {
        book("""
                select gen_random_uuid() as id, branch_id, person_id, 'tools' as kind, day, 30 as minutes, '工具和仪表保养' as note,
                  (day + time '08:45') at time zone $zone as at
                from worked where extract(isodow from day) = 1
                union all
                select gen_random_uuid(), branch_id, person_id, 'training', day, 60, '新机型维修要点',
                  (day + time '08:50') at time zone $zone
                from worked where extract(isodow from day) = 3 and extract(day from day) <= 7
                """);
    }

    private void book(String jobs) throws SQLException {
        run("""
                with job as (%s),
                booked as (
                  insert into internal_job (id, branch_id, person_id, kind, done_on, minutes, note, booked_at)
                  select id, branch_id, person_id, kind, day, minutes, note, at from job where at < $now
                  returning *)
                insert into told (at, kind, branch_id, actor_id, payload, subjects)
                select booked_at, 'internal_job.booked', branch_id, person_id,
                  jsonb_build_object('kind', kind, 'on', done_on, 'minutes', minutes, 'note', note, 'technicianId', person_id),
                  jsonb_build_array(jsonb_build_object('kind', 'internal_job', 'id', id),
                    jsonb_build_object('kind', 'person', 'id', person_id))
                from booked
                """.formatted(jobs));
    }

    /** One in thirty forgets, as many hand in the next morning; supervisors read the next working morning. */
    private void handIn() throws SQLException {
        run("""
                create temporary table handed_in on commit drop as
                select w.*, read.at < $now and chance % 50 <> 7 as is_read, read.at as read_at, s.person_id as reader_id
                from (select w.*, case when chance % 30 = 1 then (day + 1 + time '08:20') at time zone $zone
                        else greatest(last_left + interval '8 minutes',
                          (day + time '17:32' + interval '1 minute' * (chance % 37)) at time zone $zone) end as at
                      from worked w where chance % 30 <> 0) w
                  join supervises s using (branch_id)
                  cross join lateral (select (day + case extract(isodow from day) when 5 then 3 when 6 then 2 else 1 end
                    + time '08:36' + interval '1 minute' * (chance % 41)) at time zone $zone as at) read
                where w.at < $now
                """);
        run("analyze handed_in, internal_job");
        // What work_of_day tells of each day, for all days at once.
        run("""
                create temporary table line on commit drop as
                select h.report_id, work.source, work.category, sum(work.minutes)::integer as minutes
                from handed_in h
                  join (
                    select v.technician_id as person_id, (v.left_at at time zone $zone)::date as day, 'visits' as source,
                      m.category, m.minutes
                    from visit v join visit_minutes m on m.visit_id = v.id
                    where v.left_at is not null
                    union all select person_id, day, 'repairs', category, minutes from repair_time
                    union all select person_id, done_on, 'internal', kind, minutes from internal_job) work
                    using (person_id, day)
                group by h.report_id, work.source, work.category
                """);
        run("""
                insert into daily_report (id, person_id, branch_id, day, status, minutes, submitted_at, reviewed_at, reviewed_by)
                select h.report_id, h.person_id, h.branch_id, h.day, case when is_read then 'reviewed' else 'submitted' end,
                  coalesce(l.minutes, 0), h.at, case when is_read then read_at end, case when is_read then reader_id end
                from handed_in h left join (select report_id, sum(minutes) as minutes from line group by report_id) l using (report_id)
                """);
        run("insert into daily_report_line (report_id, source, category, minutes) select * from line");
        run("analyze daily_report, daily_report_line");
        run("""
                insert into told (at, kind, branch_id, actor_id, payload, subjects)
                select step.at, step.kind, h.branch_id, step.actor,
                  jsonb_build_object('day', h.day, 'minutes', r.minutes, 'technician', h.name),
                  jsonb_build_array(jsonb_build_object('kind', 'person', 'id', h.person_id),
                    jsonb_build_object('kind', 'branch', 'id', h.branch_id),
                    jsonb_build_object('kind', 'daily_report', 'id', h.report_id))
                from handed_in h join daily_report r on r.id = h.report_id
                  cross join lateral (values ('daily_report.submitted', h.at, h.person_id),
                    ('daily_report.reviewed', case when is_read then read_at end, reader_id)) as step(kind, at, actor)
                where step.at is not null
                """);
    }

    /** In the evening, or the next morning, or not at all; sent on the next working day. A branch's last one still waits. */
    private void compile() throws SQLException {
        run("""
                create temporary table compiled on commit drop as
                select d.*, gen_random_uuid() as id, s.person_id as by, sent.at as sent_at,
                  sent.at < $now and (b.kind <> 'branch' or d.day < max(d.day) over (partition by d.branch_id)) as is_sent,
                  b.kind, b.name as branch, 'RB' || b.code || to_char(d.day, 'YYMMDD') as number
                from (select branch_id, day, case when chance % 30 = 4 then (day + 1 + time '09:05') at time zone $zone
                        else greatest(last_in + interval '6 minutes', (day + time '18:15' + interval '1 minute' * (chance % 31))
                          at time zone $zone) end as at
                      from (select branch_id, day, abs(hashtext(branch_id::text || day)) as chance,
                              max(at) filter (where (at at time zone $zone)::date = day) as last_in
                            from handed_in group by branch_id, day) unit
                      where chance % 40 <> 9) d
                  join branch b on b.id = d.branch_id
                  join supervises s on s.branch_id = d.branch_id
                  cross join lateral (select (d.day + case extract(isodow from d.day) when 5 then 3 when 6 then 2 else 1 end
                    + time '09:40') at time zone $zone as at) sent
                where d.at < $now
                """);
        run("analyze compiled");
        run("""
                insert into supervisor_report (id, number, branch_id, day, status, minutes, submitted_at, submitted_by)
                select c.id, c.number, c.branch_id, c.day, 'submitted', coalesce(sum(r.minutes), 0), c.at, c.by
                from compiled c
                  left join daily_report r on r.branch_id = c.branch_id and r.day = c.day and r.submitted_at <= c.at
                group by c.id, c.number, c.branch_id, c.day, c.at, c.by
                """);
        run("""
                insert into supervisor_report_line (report_id, person_id, source, category, minutes)
                select c.id, r.person_id, l.source, l.category, l.minutes
                from compiled c
                  join daily_report r on r.branch_id = c.branch_id and r.day = c.day and r.submitted_at <= c.at
                  join daily_report_line l on l.report_id = r.id
                """);
        run("""
                insert into supervisor_report_missing (report_id, person_id)
                select c.id, w.person_id
                from compiled c join worked w on w.branch_id = c.branch_id and w.day = c.day
                where not exists (select from daily_report r where r.person_id = w.person_id and r.day = c.day
                  and r.submitted_at <= c.at)
                """);
        run("""
                update supervisor_report r set status = 'forwarded', forwarded_at = c.sent_at, forwarded_by = c.by
                from compiled c where c.id = r.id and c.is_sent
                """);
        run("""
                insert into told (at, kind, branch_id, actor_id, payload, subjects)
                select step.at, step.kind, c.branch_id, c.by,
                  jsonb_build_object('day', c.day, 'minutes', r.minutes, 'number', c.number, 'branch', c.branch, 'missing', coalesce((
                    select jsonb_agg(p.name order by p.name)
                    from supervisor_report_missing m join person p on p.id = m.person_id where m.report_id = c.id), '[]')),
                  jsonb_build_array(jsonb_build_object('kind', 'branch', 'id', c.branch_id),
                    jsonb_build_object('kind', 'person', 'id', c.by),
                    jsonb_build_object('kind', 'supervisor_report', 'id', c.id))
                from compiled c join supervisor_report r on r.id = c.id
                  cross join lateral (values ('supervisor_report.submitted', c.at),
                    ('supervisor_report.forwarded', case when c.is_sent then c.sent_at end)) as step(kind, at)
                where step.at is not null
                """);
    }

    /** Now and then somebody remembers a quarter of an hour the next morning: it corrects a report, and rewrites none. */
    private void correct() throws SQLException {
        book("""
                select gen_random_uuid() as id, h.branch_id, h.person_id, 'other' as kind, h.day, 15 as minutes,
                  '补记：送还借用的测试仪' as note, (h.day + 1 + time '08:25') at time zone $zone as at
                from handed_in h where h.chance % 61 = 5 and h.at < (h.day + 1 + time '08:25') at time zone $zone
                """);
        run("""
                with correction as (
                  insert into daily_report_correction (report_id, source, category, minutes, made_at, made_by)
                  select r.id, 'internal', j.kind, j.minutes, j.booked_at, j.person_id
                  from internal_job j join daily_report r on r.person_id = j.person_id and r.day = j.done_on
                  where j.booked_at > r.submitted_at
                  returning *)
                insert into told (at, kind, branch_id, actor_id, payload, subjects)
                select c.made_at, 'daily_report.corrected', r.branch_id, r.person_id,
                  jsonb_build_object('day', r.day, 'minutes', c.minutes, 'technician', p.name),
                  jsonb_build_array(jsonb_build_object('kind', 'person', 'id', r.person_id),
                    jsonb_build_object('kind', 'branch', 'id', r.branch_id),
                    jsonb_build_object('kind', 'daily_report', 'id', r.id))
                from correction c join daily_report r on r.id = c.report_id join person p on p.id = r.person_id
                """);
    }

    /** The manager's signature on every branch's report that went on (1.12); after the regulations are adopted. */
    static void sign(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    create temporary table to_sign on commit drop as
                    select r.*, m.id as manager_id, gen_random_uuid() as approval_id, v.article_id, v.version as article_version,
                      'SP' || b.code || to_char(r.forwarded_at at time zone c.zone, 'YYMMDD') as series
                    from supervisor_report r
                      join branch b on b.id = r.branch_id and b.kind = 'branch'
                      cross join company c
                      join lateral (select p.id from person p join person_role g on g.person_id = p.id
                        and g.role = 'branch_manager' where p.branch_id = b.id order by p.login limit 1) m on true
                      join regulation g on g.code = 'appliance-repair'
                      join article a on a.regulation_id = g.id and a.ref = '1.12'
                      join article_version v on v.article_id = a.id and v.version = a.version
                    where r.status = 'forwarded'
                    """);
            statement.execute("""
                    insert into approval (id, number, article_id, article_version, rule_key, action, subject_kind, subject_id,
                      subject_label, branch_id, facts, facts_hash, mode, status, asked_by, asked_at, settled_at)
                    select approval_id, series || to_char(coalesce(
                        (select n.last from number_series n where n.series = to_sign.series), 0)
                        + row_number() over (partition by series order by day), '"-"FM000'),
                      article_id, article_version, 'manager', 'supervisor_report.forward', 'supervisor_report', id, number,
                      branch_id, jsonb_build_object('branchKind', 'branch', 'day', day, 'minutes', minutes, 'number', number),
                      md5(number), 'all', 'used', submitted_by, forwarded_at - interval '40 minutes', forwarded_at
                    from to_sign
                    """);
            statement.execute("""
                    insert into approval_step (approval_id, position, role, branch_id, decision, person_id, decided_at)
                    select approval_id, 0, 'branch_manager', branch_id, 'signed', manager_id,
                      forwarded_at - interval '1 minute' * (3 + abs(hashtext(number)) % 30)
                    from to_sign
                    """);
            statement.execute("""
                    insert into number_series as s (series, last) select series, count(*) from to_sign group by series
                    on conflict (series) do update set last = s.last + excluded.last
                    """);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql.replace("$now", "timestamptz '" + now + "'").replace("$zone", "'" + zone + "'"));
        }
    }
}
