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
import org.aftercare.reports.daily.DailyReportViews.DailyReportView;
import org.aftercare.reports.daily.DailyReportViews.MyReportDay;

/** Technicians' reports as they are read. */
@ApplicationScoped
class DailyReportPages {
    private static final String REVIEW = "reviewDailyReport";

    private static final String VIEW = """
            select r.id, jsonb_build_object('id', p.id, 'name', p.name) as person,
              jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch, r.day, r.status,
              coalesce((
                select jsonb_agg(jsonb_build_object('source', l.source, 'category', l.category, 'minutes', l.minutes)
                  order by l.source, l.category)
                from daily_report_line l where l.report_id = r.id), '[]') as lines, r.minutes,
              coalesce(c.all, '[]') as corrections, r.minutes + coalesce(c.minutes, 0) as minutes_now, r.note,
              r.submitted_at, r.reviewed_at,
              case when v.id is not null then jsonb_build_object('id', v.id, 'name', v.name) end as reviewed_by,
              coalesce(c.last > r.reviewed_at, false) as corrected_since,
              case when $2::boolean and r.person_id <> $3::uuid and (r.status = 'submitted' or c.last > r.reviewed_at)
                then array['reviewDailyReport'] else '{}'::text[] end as allowed_actions,
              r.version
            from daily_report r
              join person p on p.id = r.person_id
              join branch b on b.id = r.branch_id
              left join person v on v.id = r.reviewed_by
              left join lateral (
                select jsonb_agg(jsonb_build_object('source', c.source, 'category', c.category, 'minutes', c.minutes,
                    'madeAt', c.made_at, 'madeBy',
                    case when m.id is not null then jsonb_build_object('id', m.id, 'name', m.name) end)
                    order by c.made_at, c.id) as all,
                  sum(c.minutes)::integer as minutes, max(c.made_at) as last
                from daily_report_correction c left join person m on m.id = c.made_by
                where c.report_id = r.id) c on true
            where ($1::uuid is null or r.branch_id = $1)
            """;

    /** What a technician's day looks like without a report. */
    private static final String MINE = """
            select asked.day,
              exists (select from work_of_day(asked.day) w where w.person_id = $2::uuid) as worked,
              coalesce((
                select jsonb_agg(jsonb_build_object('source', w.source, 'category', w.category, 'minutes', w.minutes)
                  order by w.source, w.category)
                from (select source, category, sum(minutes) as minutes from work_of_day(asked.day)
                      where person_id = $2::uuid and category is not null group by source, category) w), '[]') as lines,
              coalesce((
                select jsonb_agg(d.day order by d.day desc)
                from (select generate_series(asked.today - 14, asked.today - 1, interval '1 day')::date as day) d
                where exists (select from work_of_day(d.day) w where w.person_id = $2::uuid)
                  and not exists (select from daily_report r where r.person_id = $2::uuid and r.day = d.day)), '[]') as missing
            from (select coalesce($1::date, now.day) as day, now.day as today
                  from (select cast($3::timestamptz at time zone zone as date) as day from company) now) asked
            """;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Permissions permissions;

    @Inject
    Clock clock;

    private record Mine(LocalDate day, boolean worked, List<ReportLine> lines, List<LocalDate> missing) {}

    Uni<DailyReportView> show(UUID id) {
        return read(" and r.id = $4", caller.scope(), id)
                .map(rows -> rows.isEmpty() ? null : rows.get(0))
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    /** The caller's own day; default today. */
    Uni<MyReportDay> mine(LocalDate asked) {
        return sql.found(Mine.class, MINE, ReportDays.plausible(asked), caller.personId(), clock.instant())
                .chain(day -> read(" and r.person_id = $3 and r.day = $4", null, day.day())
                        .map(reports -> new MyReportDay(
                                day.day(),
                                reports.isEmpty() ? null : reports.get(0),
                                day.worked(),
                                day.lines(),
                                ReportLine.sum(day.lines()),
                                day.missing())));
    }

    /** All of a unit's day, by name. */
    Uni<List<DailyReportView>> ofUnit(UUID branch, LocalDate day) {
        return read(" and r.day = $4 order by p.name, p.id", branch, day);
    }

    /** The newest days first. */
    Uni<Page<DailyReportView>> list(
            UUID person, LocalDate from, LocalDate to, DailyReport.Status status, String after, int limit) {
        ReportDays.Place place = ReportDays.place(after);
        return read(
                        """
                         and ($4::uuid is null or r.person_id = $4)
                          and ($5::date is null or r.day >= $5) and ($6::date is null or r.day <= $6)
                          and ($7::text is null or r.status = $7)
                          and ($8::date is null or (r.day, r.id) < ($8, $9::uuid))
                        order by r.day desc, r.id desc
                        limit $10
                        """,
                        caller.scope(),
                        person,
                        ReportDays.plausible(from),
                        ReportDays.plausible(to),
                        status == null ? null : status.name(),
                        place.day(),
                        place.id(),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.day() + " " + row.id()));
    }

    private Uni<List<DailyReportView>> read(String where, UUID scope, Object... more) {
        Object[] args = new Object[more.length + 3];
        args[0] = scope;
        args[1] = permissions.allows(REVIEW, caller.identity().roles());
        args[2] = caller.personId();
        System.arraycopy(more, 0, args, 3, more.length);
        return sql.list(DailyReportView.class, VIEW + where, args);
    }
}
