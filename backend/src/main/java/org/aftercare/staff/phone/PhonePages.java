package org.aftercare.staff.phone;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.staff.phone.PhoneViews.HolidayForwarding;
import org.aftercare.staff.phone.PhoneViews.PhoneBreachView;
import org.aftercare.staff.phone.PhoneViews.RosterWeek;

/** Roster, missed calls and forwarding as they are read. */
@ApplicationScoped
class PhonePages {
    private static final String BRANCH = "jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch";

    private static final String BREACH = """
            select r.id, r.number, %s, r.sort, r.caller, r.rang_at, r.rings,
              case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as person, r.note,
              r.recorded_at, jsonb_build_object('id', w.id, 'name', w.name) as recorded_by, r.called_back_at,
              case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end as called_back_by, r.outcome,
              case when r.sort = 'missed' and r.called_back_at is null and $2
                then array['callBackMissed'] else array[]::text[] end as allowed_actions, r.version
            from phone_breach r
              join branch b on b.id = r.branch_id
              join person w on w.id = r.recorded_by
              left join person p on p.id = r.person_id
              left join person c on c.id = r.called_back_by
            where ($1::uuid is null or r.branch_id = $1)
            """.formatted(BRANCH);

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Permissions permissions;

    @Inject
    Clock clock;

    /** @param asked any day of the week; null: this week's; @param of null: the caller's branch */
    Uni<RosterWeek> week(UUID of, LocalDate asked) {
        UUID branch = of == null ? caller.branchId() : of;
        caller.mustSee(branch);
        return sql.found(
                RosterWeek.class,
                """
                select %s, w.monday as week, w.from_hour, w.to_hour, r.days, r.empty, $4::text[] as allowed_actions
                from branch b cross join company c left join phone_hours h on h.branch_id = b.id
                  cross join lateral (
                    select coalesce($2::date, date_trunc('week', $3::timestamptz at time zone c.zone)::date) as monday,
                      $3::timestamptz at time zone c.zone as now,
                      coalesce(h.from_hour, 8) as from_hour, coalesce(h.to_hour, 20) as to_hour) w
                  cross join lateral (
                    select jsonb_agg(jsonb_build_object('day', d.day, 'holiday', d.holiday, 'hours', d.hours) order by d.day) as days,
                      sum(d.empty)::int as empty
                    from (
                      select each.at::date as day,
                        (select o.name from calendar_day o
                         where o.calendar_id = b.calendar_id and o.day = each.at::date and o.kind = 'holiday') as holiday,
                        jsonb_agg(jsonb_build_object('hour', n.hour, 'past', each.at + make_interval(hours => n.hour + 1) <= w.now,
                          'person', case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end)
                          order by n.hour) as hours,
                        count(*) filter (where p.id is null and each.at + make_interval(hours => n.hour + 1) > w.now) as empty
                      from generate_series(w.monday::timestamp, w.monday + 6, interval '1 day') each(at)
                        cross join generate_series(w.from_hour, w.to_hour - 1) n(hour)
                        left join phone_duty t on t.branch_id = b.id and t.day = each.at::date and t.hour = n.hour
                        left join person p on p.id = t.person_id
                      group by each.at) d) r
                where b.id = $1
                """.formatted(BRANCH),
                branch,
                asked == null ? null : asked.with(DayOfWeek.MONDAY),
                clock.instant(),
                List.of("planPhoneDuty", "copyPhoneWeek", "setPhoneHours").stream()
                        .filter(this::may)
                        .toArray(String[]::new));
    }

    Uni<PhoneBreachView> breach(UUID id) {
        return sql.found(PhoneBreachView.class, BREACH + " and r.id = $3", caller.scope(), may("callBackMissed"), id);
    }

    /** The newest first. @param waiting only missed calls nobody called back yet, the oldest first */
    Uni<Page<PhoneBreachView>> breaches(boolean waiting, UUID person, String after, int limit) {
        return sql.list(
                        PhoneBreachView.class,
                        BREACH + """
                         and (not $3 or r.sort = 'missed' and r.called_back_at is null) and ($4::uuid is null or r.person_id = $4)
                          and ($5::uuid is null or case when $3
                            then (r.rang_at, r.id) > (select o.rang_at, o.id from phone_breach o where o.id = $5)
                            else (r.rang_at, r.id) < (select o.rang_at, o.id from phone_breach o where o.id = $5) end)
                        order by case when $3 then r.rang_at end, r.rang_at desc, r.id desc
                        limit $6
                        """,
                        caller.scope(),
                        may("callBackMissed"),
                        waiting,
                        person,
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }

    /** Holidays of the next two months and of the last two weeks, each with both lines. */
    Uni<List<HolidayForwarding>> forwardings(UUID branch) {
        return sql.list(
                HolidayForwarding.class,
                """
                select %s, d.day as holiday, d.name, d.day <= now.day as begun,
                  (select min(e.day) from calendar_day e
                   where e.calendar_id = d.calendar_id and e.kind = 'holiday' and e.day >= d.day and not exists (
                     select from calendar_day n where n.calendar_id = e.calendar_id and n.kind = 'holiday' and n.day = e.day + 1))
                    as last_day,
                  (select jsonb_agg(jsonb_build_object('line', l.line, 'number', coalesce(f.number, ''), 'doneAt', f.done_at,
                      'person', case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end,
                      'doneBy', case when w.id is not null then jsonb_build_object('id', w.id, 'name', w.name) end)
                      order by l.place)
                   from (values ('after_sales', 1), ('office', 2)) l(line, place)
                     left join phone_forwarding f on f.branch_id = b.id and f.holiday = d.day and f.line = l.line
                     left join person p on p.id = f.person_id
                     left join person w on w.id = f.done_by) as lines,
                  case when $3 then array['forwardPhone'] else array[]::text[] end as allowed_actions
                from branch b
                  join calendar_day d on d.calendar_id = b.calendar_id and d.kind = 'holiday'
                  cross join (select cast($2::timestamptz at time zone zone as date) as day from company) now
                where b.active and ($1::uuid is null or b.id = $1) and d.day between now.day - 14 and now.day + 60
                  and not exists (
                    select from calendar_day o
                    where o.calendar_id = d.calendar_id and o.kind = 'holiday' and o.day = d.day - 1)
                order by d.day, b.code
                """.formatted(BRANCH),
                caller.scope(branch),
                clock.instant(),
                may("forwardPhone"));
    }

    private boolean may(String operation) {
        return permissions.allows(operation, caller.identity().roles());
    }
}
