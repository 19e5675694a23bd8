package org.aftercare.tickets.calls;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;
import org.aftercare.tickets.calls.CallViews.CallCount;
import org.aftercare.tickets.calls.CallViews.HolidayCalls;
import org.aftercare.tickets.calls.CallViews.OpenCall;

/** Calls as they are counted and listed, each list one SELECT. */
@ApplicationScoped
class CallPages {
    private static final int LONGEST_DAYS = 92;

    private static final String BRANCH = "jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch";

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Permissions permissions;

    @Inject
    Clock clock;

    /** @param to null: today; @param from null: a week before */
    Uni<Page<CallCount>> counts(UUID branch, LocalDate from, LocalDate to) {
        if (from != null
                && to != null
                && (to.isBefore(from) || from.plusDays(LONGEST_DAYS).isBefore(to))) {
            throw Problem.invalid("to", "span-too-long", LONGEST_DAYS);
        }
        return sql.list(CallCount.class, """
                        select d.day, o.name as holiday, %s,
                          case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as person,
                          count(*)::int as calls,
                          count(*) filter (where t.technician_id is not null)::int as dispatched,
                          count(*) filter (where t.status = 'registered')::int as waiting
                        from company c
                          cross join lateral (
                            select coalesce($3::date, cast($4::timestamptz at time zone c.zone as date)) as last) e
                          cross join lateral (select coalesce($2::date, e.last - 6) as first) f
                          join ticket t on t.opened_at >= f.first::timestamp at time zone c.zone
                            and t.opened_at < (e.last + 1)::timestamp at time zone c.zone
                          cross join lateral (select cast(t.opened_at at time zone c.zone as date) as day) d
                          join branch b on b.id = t.branch_id
                          left join person p on p.id = t.opened_by
                          left join calendar_day o on o.calendar_id = b.calendar_id and o.day = d.day and o.kind = 'holiday'
                        where ($1::uuid is null or t.branch_id = $1)
                        group by d.day, o.name, b.id, p.id
                        order by d.day desc, b.code, p.name nulls last
                        """.formatted(BRANCH), caller.scope(branch), from, to, clock.instant())
                .map(rows -> new Page<>(rows, null));
    }

    /** The oldest first. @param person who took them; null: whoever did */
    Uni<Page<OpenCall>> open(UUID branch, UUID person, String after, int limit) {
        return sql.list(
                        OpenCall.class,
                        """
                        select t.id, t.number, %s, t.name as customer, t.caller_phone as phone, t.fault, t.opened_at,
                          l.follow_on,
                          case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as person,
                          case when $6 then array['recordOutcome'] else array[]::text[] end as allowed_actions
                        from ticket t
                          join branch b on b.id = t.branch_id
                          cross join (select cast($3::timestamptz at time zone zone as date) as day from company) now
                          left join person p on p.id = t.opened_by
                          left join lateral (
                            select o.sort, o.follow_on from call_outcome o where o.ticket_id = t.id order by o.said_at desc, o.id desc limit 1) l on true
                        where t.status = 'registered' and ($1::uuid is null or t.branch_id = $1)
                          and ($2::uuid is null or t.opened_by = $2)
                          and (l.sort is null or l.sort = 'follow_up' and l.follow_on < now.day)
                          and ($4::uuid is null or (t.opened_at, t.id) > (select s.opened_at, s.id from ticket s where s.id = $4))
                        order by t.opened_at, t.id
                        limit $5
                        """.formatted(BRANCH),
                        caller.scope(branch),
                        person,
                        clock.instant(),
                        Page.decodeId(after),
                        limit + 1,
                        may("recordOutcome"))
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }

    /** Holidays of the last three months, the newest first. */
    Uni<Page<HolidayCalls>> holidays(UUID branch) {
        return sql.list(
                        HolidayCalls.class,
                        """
                        select h.day, h.name, %s, n.calls, m.missed,
                          coalesce(a.attending, '{}') as attending,
                          exists (
                            select from phone_forwarding f where f.branch_id = b.id and f.line = 'after_sales' and f.holiday = (
                              select max(s.day) from calendar_day s
                              where s.calendar_id = b.calendar_id and s.kind = 'holiday' and s.day <= h.day and not exists (
                                select from calendar_day y
                                where y.calendar_id = s.calendar_id and y.kind = 'holiday' and y.day = s.day - 1))) as forwarded,
                          q.confirmed_at, case when w.id is not null then jsonb_build_object('id', w.id, 'name', w.name) end as confirmed_by,
                          case when n.calls = 0 and q.day is null and h.day < now.day and $3 and b.id = $4
                            then array['confirmNoCalls'] else array[]::text[] end as allowed_actions
                        from branch b
                          join calendar_day h on h.calendar_id = b.calendar_id and h.kind = 'holiday'
                          cross join company c
                          cross join lateral (select cast($2::timestamptz at time zone c.zone as date) as day) now
                          cross join lateral (
                            select h.day::timestamp at time zone c.zone as begins, (h.day + 1)::timestamp at time zone c.zone as ends) x
                          cross join lateral (
                            select count(*)::int as calls from ticket t
                            where t.branch_id = b.id and t.opened_at >= x.begins and t.opened_at < x.ends) n
                          cross join lateral (
                            select count(*)::int as missed from phone_breach r
                            where r.branch_id = b.id and r.sort = 'missed' and r.called_back_at is null
                              and r.rang_at >= x.begins and r.rang_at < x.ends) m
                          cross join lateral (
                            select array_agg(distinct p.name) as attending
                            from phone_duty d join person p on p.id = d.person_id where d.branch_id = b.id and d.day = h.day) a
                          left join quiet_day q on q.branch_id = b.id and q.day = h.day
                          left join person w on w.id = q.confirmed_by
                        where b.active and b.kind <> 'head_office' and ($1::uuid is null or b.id = $1)
                          and h.day between now.day - 92 and now.day
                        order by h.day desc, b.code
                        """.formatted(BRANCH),
                        caller.scope(branch),
                        clock.instant(),
                        may("confirmNoCalls"),
                        caller.branchId())
                .map(rows -> new Page<>(rows, null));
    }

    private boolean may(String operation) {
        return permissions.allows(operation, caller.identity().roles());
    }
}
