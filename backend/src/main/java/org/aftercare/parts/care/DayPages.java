package org.aftercare.parts.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.care.CareViews.CareStore;
import org.aftercare.parts.care.CareViews.CheckedPointView;
import org.aftercare.parts.care.CareViews.DayRow;
import org.aftercare.parts.care.CareViews.DayView;

/** Daily sheets as they are read; a day without one is a row too. */
@ApplicationScoped
public class DayPages {
    private static final int LONGEST_DAYS = 92;

    @Inject
    Permissions permissions;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private record Read(CareStore store, List<CheckedPointView> points, boolean today) {}

    Uni<DayView> show(UUID store, LocalDate day) {
        return sql.found(Read.class, """
                        select jsonb_build_object('id', s.id, 'code', s.code, 'name', s.name) as store,
                          coalesce(jsonb_agg(jsonb_build_object('point', p.point, 'fine', p.fine, 'note', p.note,
                            'checkedAt', p.checked_at, 'checkedBy', jsonb_build_object('id', w.id, 'name', w.name)))
                            filter (where p.point is not null), '[]') as points,
                          $2 = ($4::timestamptz at time zone c.zone)::date as today
                        from store s
                          cross join company c
                          left join warehouse_day d on d.store_id = s.id and d.day = $2
                          left join warehouse_point p on p.day_id = d.id
                          left join person w on w.id = p.checked_by
                        where s.id = $1 and ($3::uuid is null or s.branch_id = $3)
                        group by s.id, c.zone
                        """, store, day, caller.scope(), clock.instant())
                .map(read -> {
                    List<CheckPoint> done =
                            read.points().stream().map(CheckedPointView::point).toList();
                    boolean mine = permissions.allows(
                            "checkWarehouse", caller.identity().roles());
                    return new DayView(
                            read.store(),
                            day,
                            read.points(),
                            Stream.of(CheckPoint.values())
                                    .filter(point -> !done.contains(point))
                                    .toList(),
                            read.today() && mine ? List.of("checkWarehouse") : List.of());
                });
    }

    /**
     * Every day of the span and every warehouse, the newest first.
     *
     * @param to null: today by the company's clock
     * @param from null: a month before
     */
    Uni<List<DayRow>> list(UUID store, LocalDate from, LocalDate to) {
        if (from != null
                && to != null
                && (to.isBefore(from) || from.plusDays(LONGEST_DAYS).isBefore(to))) {
            throw Problem.invalid("to", "span-too-long", LONGEST_DAYS);
        }
        return sql.list(
                DayRow.class, """
                        select jsonb_build_object('id', s.id, 'code', s.code, 'name', s.name) as store,
                          each.date::date as day, coalesce(p.looked, 0)::int as looked, $5::int as of, coalesce(p.wrong, 0)::int as wrong,
                          p.at, case when w.id is not null then jsonb_build_object('id', w.id, 'name', w.name) end as by,
                          coalesce(odd.kind = 'workday', exists (select from calendar_shift h
                            where h.calendar_id = b.calendar_id and h.weekday = extract(isodow from each.date))) as working
                        from company c
                          cross join lateral (
                            select coalesce($2::date, ($6::timestamptz at time zone c.zone)::date) as day) last
                          cross join lateral generate_series(
                            greatest(coalesce($1::date, last.day - 30), last.day - 92), last.day, interval '1 day') as each(date)
                          join store s on s.kind = 'warehouse' and s.closed_at is null
                            and ($3::uuid is null or s.branch_id = $3) and ($4::uuid is null or s.id = $4)
                          join branch b on b.id = s.branch_id
                          left join calendar_day odd on odd.calendar_id = b.calendar_id and odd.day = each.date::date
                          left join warehouse_day d on d.store_id = s.id and d.day = each.date::date
                          left join lateral (
                            select count(*) as looked, count(*) filter (where not fine) as wrong, max(checked_at) as at,
                              (array_agg(checked_by order by checked_at desc))[1] as who
                            from warehouse_point where day_id = d.id) p on true
                          left join person w on w.id = p.who
                        order by each.date desc, s.code
                        """, from, to, caller.scope(), store, CheckPoint.values().length, clock.instant());
    }
}
