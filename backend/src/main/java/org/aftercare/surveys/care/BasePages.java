package org.aftercare.surveys.care;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;
import org.aftercare.surveys.care.BaseFigures.Months;
import org.aftercare.surveys.care.CareViews.BaseCounts;
import org.aftercare.surveys.care.CareViews.BaseRow;
import org.aftercare.surveys.care.CareViews.Standing;
import org.aftercare.surveys.care.CareViews.Twins;

/** All customers as a base: how each stands, who was last asked when, and what is not in order (5.1.1.4b, 5.1.2.5c, 9.4a). */
@ApplicationScoped
public class BasePages {
    /**
     * $1 the caller's branch or all, $2 now, $3 months until lost, $4 months of being new, $5 months until a review is stale.
     * Business is a call or a running contract. Lost: none for that long; regained: back after having been lost.
     */
    private static final String BASE = """
            with moment as (
              select cast($2::timestamptz at time zone zone as date) as day, zone from company),
            base as (
              select c.id, c.name, c.key_account, c.branch_id, r.class as weight, r.region, r.reviewed_at, moment.day, moment.zone,
                r.reviewed_at is null or $5::int is not null
                  and r.reviewed_at < $2::timestamptz - make_interval(months => coalesce($5::int, 0)) as stale,
                greatest((t.last at time zone moment.zone)::date, k.ends_on) as last_business_on,
                (coalesce(t.first, c.created_at) at time zone moment.zone)::date as first_on, t.before_last, t.last, k.covers
              from customer c cross join moment left join customer_review r on r.customer_id = c.id
                left join lateral (select max(x.opened_at) as last, min(x.opened_at) as first,
                    max(x.opened_at) filter (where x.opened_at < $2::timestamptz - make_interval(months => coalesce($4::int, 0)))
                      as before_last
                  from ticket x where x.customer_id = c.id and x.status <> 'cancelled') t on true
                left join lateral (select case when count(*) > 0 then least(max(x.ends_on), moment.day) end as ends_on, max(x.ends_on) >= moment.day as covers
                  from maintenance_contract x where x.customer_id = c.id and x.starts_on <= moment.day) k on true
              where ($1::uuid is null or c.branch_id = $1)),
            stood as (
              select base.*, case
                  when last_business_on is null then null
                  when $3::int is not null and covers is not true and last_business_on < day - make_interval(months => $3::int)
                    then 'lost'
                  when $4::int is not null and first_on > day - make_interval(months => $4::int) then 'gained'
                  when $3::int is not null and $4::int is not null and last > $2::timestamptz - make_interval(months => $4::int)
                    and before_last < (select min(x.opened_at) from ticket x where x.customer_id = base.id
                      and x.opened_at >= $2::timestamptz - make_interval(months => $4::int)) - make_interval(months => $3::int)
                    then 'regained'
                  else 'present' end as standing
              from base)
            """;

    private static final String ROWS = """
            select jsonb_build_object('id', s.id, 'name', s.name) as customer,
              jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch, s.key_account,
              (select p.number from customer_phone p where p.customer_id = s.id order by p.position limit 1) as phone, s.weight,
              s.region, s.reviewed_at, s.stale, s.last_business_on, q.asked as last_asked_on, s.standing,
              (select count(*)::int from care_contact x where x.customer_id = s.id and x.made_at is not null
                and x.made_on >= coalesce(s.last_business_on, x.made_on)) as contacts_since,
              array(select may from unnest(array['reviewCustomer', 'planContact']) may where may = any($6)) as allowed_actions
            from stood s join branch b on b.id = s.branch_id
              left join lateral (select max(a.day) as asked from (
                select max(x.made_on) as day from care_contact x where x.customer_id = s.id and x.reached
                union all select max((k.called_at at time zone s.zone)::date) from call_back k join ticket t on t.id = k.ticket_id
                  where t.customer_id = s.id and k.reached
                union all select max((k.answered_at at time zone s.zone)::date) from survey_card k where k.customer_id = s.id
                union all select max((t.arrived_at at time zone s.zone)::date) from ticket t where t.customer_id = s.id
                union all select max((h.answered_at at time zone s.zone)::date) from survey_sheet h where h.customer_id = s.id
                $ELSEWHERE) a)
                q on true
            where ($7::text is null or s.standing = $7)
              and (not $8 or s.weight is null) and (not $9 or s.stale)
              and ($10::text is null or (coalesce(q.asked, '-infinity'), s.id) > ($10::text::date, $11::uuid))
            order by coalesce(q.asked, '-infinity'), s.id
            limit $12
            """;

    private static final String COUNTS = """
            select $3::int as lost_months, $4::int as new_months, count(*)::int as "all",
              count(*) filter (where standing = 'present')::int as present,
              count(*) filter (where standing = 'gained')::int as gained,
              count(*) filter (where standing = 'regained')::int as regained,
              count(*) filter (where standing = 'lost')::int as lost, count(*) filter (where weight is null)::int as unclassified,
              count(*) filter (where stale)::int as stale
            from stood
            """;

    private static final String TWINS = """
            select min(p.number) as phone,
              jsonb_agg(distinct jsonb_build_object('id', c.id, 'name', c.name)) as customers
            from customer_phone p join customer c on c.id = p.customer_id
            where ($1::uuid is null or c.branch_id = $1)
            group by p.e164
            having count(distinct c.id) > 1
            order by count(distinct c.id) desc, min(p.number)
            limit 100
            """;

    @Inject
    BaseFigures figures;

    @Inject
    Instance<Inquiries> inquiries;

    @Inject
    Permissions permissions;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private record Place(String asked, UUID id) {
        static Place read(String after) {
            String key = Page.decode(after);
            try {
                String[] parts = key == null ? null : key.split(" ", 2);
                return parts == null ? new Place(null, null) : new Place(parts[0], UUID.fromString(parts[1]));
            } catch (RuntimeException made) {
                throw Problem.invalid("after", "cursor-unknown");
            }
        }
    }

    /** Those who were never asked first, then by when they were last asked (9.4a). */
    Uni<Page<BaseRow>> list(Standing standing, boolean unclassified, boolean stale, String after, int limit) {
        Place place = Place.read(after);
        return figures.months()
                .chain(months -> sql.list(
                        BaseRow.class,
                        BASE + rows(),
                        caller.scope(),
                        clock.instant(),
                        months.lost(),
                        months.fresh(),
                        months.review(),
                        permissions.of(caller.identity().roles()).toArray(String[]::new),
                        standing == null ? null : standing.name(),
                        unclassified,
                        stale,
                        place.asked(),
                        place.id(),
                        limit + 1))
                .map(rows -> Page.cut(
                        rows,
                        limit,
                        row -> (row.lastAskedOn() == null ? "-infinity" : row.lastAskedOn())
                                + " "
                                + row.customer().id()));
    }

    /** With what packages below know of visits and inquiries. */
    private String rows() {
        return ROWS.replace(
                "$ELSEWHERE",
                inquiries.stream()
                        .map(one -> "union all select max(e.day) from (%s) e where e.customer_id = s.id"
                                .formatted(one.days()))
                        .collect(Collectors.joining("\n")));
    }

    Uni<BaseCounts> counts() {
        return figures.months()
                .chain((Months months) -> sql.one(
                        BaseCounts.class,
                        BASE + COUNTS,
                        caller.scope(),
                        clock.instant(),
                        months.lost(),
                        months.fresh(),
                        months.review()));
    }

    Uni<List<Twins>> twins() {
        return sql.list(Twins.class, TWINS, caller.scope());
    }
}
