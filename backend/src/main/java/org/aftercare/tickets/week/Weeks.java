package org.aftercare.tickets.week;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.tickets.week.WeekViews.WeekLoad;

/** Jobs and hours of a branch's week, and that somebody looked at them (16.10b). */
@ApplicationScoped
class Weeks {
    @Inject
    Permissions permissions;

    @Inject
    Journal journal;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param asked any day of the week; null: this week's; @param of null: the caller's branch */
    Uni<WeekLoad> show(UUID of, LocalDate asked) {
        UUID branch = of == null ? caller.branchId() : of;
        caller.mustSee(branch);
        boolean may = permissions.allows("reviewWeek", caller.identity().roles()) && branch.equals(caller.branchId());
        return sql.found(
                WeekLoad.class, """
                select jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch, w.monday as week,
                  coalesce((
                    select jsonb_agg(jsonb_build_object('id', t.id, 'number', t.number, 'customer', t.name, 'fault', t.fault,
                      'openedAt', t.opened_at, 'arriveBy', t.arrive_by) order by coalesce(t.arrive_by, 'infinity'), t.id)
                    from ticket t where t.branch_id = b.id and t.status = 'registered'), '[]') as unassigned,
                  coalesce((
                    select jsonb_agg(jsonb_build_object('person', jsonb_build_object('id', p.id, 'name', p.name), 'days', l.days,
                      'jobs', l.jobs, 'minutes', l.minutes) order by l.minutes, p.name, p.id)
                    from person p
                      cross join lateral (
                        select jsonb_agg(jsonb_build_object('day', d.day, 'jobs', d.jobs, 'minutes', d.minutes) order by d.day) as days,
                          sum(d.jobs)::int as jobs, sum(d.minutes)::int as minutes
                        from (
                          select e.at::date as day, count(x.id)::int as jobs, coalesce(sum(x.planned_minutes), 0)::int as minutes
                          from generate_series(w.monday::timestamp, w.monday + 6, interval '1 day') e(at)
                            left join dispatch x on x.technician_id = p.id and (x.ended_at is null or x.ending = 'finished')
                              and x.planned_at >= e.at at time zone c.zone
                              and x.planned_at < (e.at + interval '1 day') at time zone c.zone
                          group by e.at) d) l
                    where p.branch_id = b.id and p.active and exists (
                      select from person_role r where r.person_id = p.id and r.role = 'technician')), '[]') as people,
                  v.reviewed_at, case when q.id is not null then jsonb_build_object('id', q.id, 'name', q.name) end as reviewed_by,
                  coalesce(v.note, '') as note,
                  case when $4 and w.monday <= cast($3::timestamptz at time zone c.zone as date) + 7
                    then array['reviewWeek'] else array[]::text[] end as allowed_actions
                from branch b cross join company c
                  cross join lateral (
                    select coalesce($2::date, date_trunc('week', $3::timestamptz at time zone c.zone)::date) as monday) w
                  left join week_review v on v.branch_id = b.id and v.monday = w.monday
                  left join person q on q.id = v.reviewed_by
                where b.id = $1
                """, branch, asked == null ? null : asked.with(DayOfWeek.MONDAY), clock.instant(), may);
    }

    /** In the caller's transaction. @param note what was moved, or blank */
    Uni<UUID> review(LocalDate day, String note) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        UUID branch = caller.branchId();
        String said = Objects.requireNonNullElse(note, "").trim();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into week_review (branch_id, monday, note, reviewed_by, reviewed_at)
                                values (:branch, :monday, :note, :who, :now)
                                on conflict (branch_id, monday) do update
                                  set note = :note, reviewed_by = :who, reviewed_at = :now
                                returning (select count(*) from ticket where branch_id = :branch and status = 'registered')
                                """, Long.class)
                        .setParameter("branch", branch)
                        .setParameter("monday", monday)
                        .setParameter("note", said)
                        .setParameter("who", caller.personId())
                        .setParameter("now", clock.instant())
                        .getSingleResult())
                .chain(unassigned -> journal.record(
                        WeekEvents.REVIEWED,
                        branch,
                        new WeekEvents.Reviewed(key(monday), unassigned.intValue(), said),
                        Subject.of("branch", branch)))
                .replaceWith(branch);
    }

    /** As duties name their weeks: 2026-W10. */
    private static String key(LocalDate monday) {
        return "%d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
