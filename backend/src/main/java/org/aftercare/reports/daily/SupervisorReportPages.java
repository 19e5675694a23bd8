package org.aftercare.reports.daily;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;
import org.aftercare.reports.daily.SupervisorReportViews.InboxReport;
import org.aftercare.reports.daily.SupervisorReportViews.SupervisorReportView;
import org.aftercare.reports.daily.SupervisorReportViews.UnitDay;

/** Supervisors' reports as they are read. */
@ApplicationScoped
class SupervisorReportPages {
    private static final String FORWARD = "forwardSupervisorReport";
    private static final String COMPILE = "submitSupervisorReport";

    /** Outside the unit a report is seen once it has gone on (1.12). */
    private static final String LIST = "listSupervisorReports";

    private static final String SIGNATURES = """
            coalesce((
              select jsonb_agg(jsonb_build_object('person', jsonb_build_object('id', p.id, 'name', p.name), 'role', s.role,
                'at', s.decided_at) order by s.decided_at)
              from approval a join approval_step s on s.approval_id = a.id join person p on p.id = s.person_id
              where a.subject_kind = 'supervisor_report' and a.subject_id = r.id and s.decision = 'signed'
                and a.status in ('waiting', 'signed', 'used')), '[]') as signatures""";

    private static final String VIEW = """
            select r.id, r.number, jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch,
              b.kind as branch_kind, r.day, r.status, r.minutes, r.note, r.submitted_at,
              coalesce((
                select jsonb_agg(jsonb_build_object('person', jsonb_build_object('id', p.id, 'name', p.name),
                  'source', l.source, 'category', l.category, 'minutes', l.minutes) order by p.name, p.id, l.source, l.category)
                from supervisor_report_line l join person p on p.id = l.person_id where l.report_id = r.id), '[]') as lines,
              coalesce((
                select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) order by p.name, p.id)
                from supervisor_report_missing m join person p on p.id = m.person_id where m.report_id = r.id), '[]') as missing,
              jsonb_build_object('id', s.id, 'name', s.name) as submitted_by, r.forwarded_at,
              case when f.id is not null then jsonb_build_object('id', f.id, 'name', f.name) end as forwarded_by,
              %s,
              (select a.id from approval a where a.subject_kind = 'supervisor_report' and a.subject_id = r.id
                 and a.status = 'waiting' limit 1) as signature_asked,
              coalesce((
                select jsonb_agg(jsonb_build_object('person', jsonb_build_object('id', p.id, 'name', p.name),
                  'source', d.source, 'category', d.category, 'minutes', d.minutes) order by p.name, d.source, d.category)
                from (
                  select person_id, source, category, sum(minutes) as minutes
                  from (
                    select t.person_id, said.source, said.category, said.minutes
                    from daily_report t cross join lateral said_by_report(t.id) said
                    where t.branch_id = r.branch_id and t.day = r.day
                    union all
                    select l.person_id, l.source, l.category, -l.minutes
                    from supervisor_report_line l where l.report_id = r.id) both_ways
                  group by person_id, source, category having sum(minutes) <> 0) d
                  join person p on p.id = d.person_id), '[]') as since,
              array_remove(array[
                case when r.status = 'submitted' and $2::boolean then 'forwardSupervisorReport' end,
                case when r.status = 'submitted' and $3::boolean and r.branch_id = $4::uuid then 'submitSupervisorReport' end],
                null) as allowed_actions,
              r.version
            from supervisor_report r
              join branch b on b.id = r.branch_id
              join person s on s.id = r.submitted_by
              left join person f on f.id = r.forwarded_by
            where ($1::uuid is null or r.branch_id = $1) and (r.status = 'forwarded' or $5::boolean)
            """.formatted(SIGNATURES);

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Permissions permissions;

    @Inject
    Clock clock;

    Uni<SupervisorReportView> show(UUID id) {
        return one(" and r.id = $6", caller.scope(), id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** Of a unit's day; null where there is none. */
    Uni<SupervisorReportView> ofUnit(UUID branch, LocalDate day) {
        return one(" and r.day = $6", branch, day);
    }

    private Uni<SupervisorReportView> one(String where, UUID scope, Object wanted) {
        return sql.one(
                SupervisorReportView.class,
                VIEW + where,
                scope,
                may(FORWARD),
                may(COMPILE),
                caller.branchId(),
                may(LIST),
                wanted);
    }

    private boolean may(String operation) {
        return permissions.allows(operation, caller.identity().roles());
    }

    /**
     * Days on which somebody worked or a report was made, the newest first; two weeks, ending with the asked day.
     *
     * @param missing true: only those without a report
     */
    Uni<List<UnitDay>> days(LocalDate until, UUID branch, boolean missing) {
        return sql.list(
                UnitDay.class, """
                select d.day, jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch,
                  case when r.id is not null then jsonb_build_object('id', r.id, 'number', r.number, 'status', r.status,
                    'minutes', r.minutes, 'missing',
                    (select count(*) from supervisor_report_missing m where m.report_id = r.id), 'submittedAt', r.submitted_at,
                    'forwardedAt', r.forwarded_at, 'signed', exists (
                      select from approval a where a.subject_kind = 'supervisor_report' and a.subject_id = r.id
                        and a.status in ('signed', 'used'))) end as report
                from (select coalesce($1::date, cast($2::timestamptz at time zone zone as date)) as last from company) asked
                  cross join lateral generate_series(asked.last - 13, asked.last, interval '1 day') as days(at)
                  cross join lateral (select days.at::date as day) d
                  join branch b on b.kind <> 'head_office' and ($3::uuid is null or b.id = $3)
                  left join supervisor_report r on r.branch_id = b.id and r.day = d.day
                where case when r.id is not null then not $4::boolean
                  else exists (select from work_of_day(d.day) w join person p on p.id = w.person_id
                    join person_role t on t.person_id = p.id and t.role = 'technician' where p.branch_id = b.id) end
                order by d.day desc, b.code
                """, ReportDays.plausible(until), clock.instant(), caller.scope(branch), missing);
    }

    /** What has been sent on, the last first. */
    Uni<Page<InboxReport>> inbox(UUID branch, String after, int limit) {
        return sql.list(
                        InboxReport.class,
                        """
                        select r.id, r.number, jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch, r.day,
                          r.minutes, (select count(*)::integer from supervisor_report_missing m where m.report_id = r.id) as missing,
                          r.forwarded_at, %s
                        from supervisor_report r join branch b on b.id = r.branch_id
                        where r.status = 'forwarded' and ($1::uuid is null or r.branch_id = $1)
                          and ($2::uuid is null or (r.forwarded_at, r.id) < (
                            select o.forwarded_at, o.id from supervisor_report o where o.id = $2))
                        order by r.forwarded_at desc, r.id desc
                        limit $3
                        """.formatted(SIGNATURES),
                        caller.scope(branch),
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }
}
