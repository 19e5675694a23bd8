package org.aftercare.surveys.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.surveys.care.CareViews.CarePlanView;
import org.aftercare.surveys.care.CareViews.ContactView;
import org.aftercare.surveys.care.CareViews.NeedView;

/** Care plans, contacts and needs as they are read. */
@ApplicationScoped
public class CarePages {
    private static final int MOST = 500;

    /** $1 the caller's branch or all, $2 now, $3 what the caller may do, $4 one customer or all under care. */
    private static final String PLANS = """
            select jsonb_build_object('id', c.id, 'name', c.name) as customer,
              jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch,
              (select p.number from customer_phone p where p.customer_id = c.id order by p.position limit 1) as phone,
              case when w.id is not null then jsonb_build_object('id', w.id, 'name', w.name) end as owner,
              coalesce(k.aim, '') as aim, m.last_on, n.next_on, coalesce(n.overdue, 0) as overdue,
              (select count(*)::int from care_need d where d.customer_id = c.id and d.acted_at is null) as needs_open,
              coalesce((select jsonb_agg(jsonb_build_object('on', s.made_on, 'score', s.score) order by s.made_on)
                from (select made_on, score from care_contact x where x.customer_id = c.id and x.score is not null
                  order by made_on desc limit 12) s), '[]'::jsonb) as scores,
              array(select may from unnest(array['planCare', 'planContact', 'findNeed']) may where may = any($3)) as allowed_actions
            from customer c join branch b on b.id = c.branch_id left join care_plan k on k.customer_id = c.id
              left join person w on w.id = k.owner_id
              cross join (select cast($2::timestamptz at time zone zone as date) as day from company) today
              left join lateral (select max(x.made_on) as last_on from care_contact x
                where x.customer_id = c.id and x.reached) m on true
              left join lateral (select min(x.planned_on) filter (where x.planned_on >= today.day) as next_on,
                  count(*) filter (where x.planned_on < today.day)::int as overdue
                from care_contact x where x.customer_id = c.id and x.made_at is null and x.cancelled_at is null) n on true
            where ($1::uuid is null or c.branch_id = $1)
              and (c.id = $4::uuid or $4::uuid is null and (c.key_account or k.customer_id is not null))
            order by k.customer_id is not null, coalesce(n.overdue, 0) desc, n.next_on nulls first, c.name
            limit $5
            """;

    private static final String CONTACTS = """
            select x.id, x.number, jsonb_build_object('id', c.id, 'name', c.name) as customer, c.key_account,
              (select p.number from customer_phone p where p.customer_id = c.id order by p.position limit 1) as phone,
              jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch, x.purpose, x.way, x.planned_on,
              jsonb_build_object('id', w.id, 'name', w.name) as owner, x.plan_note, s.state, x.made_on,
              case when m.id is not null then jsonb_build_object('id', m.id, 'name', m.name) end as made_by, x.said, x.score,
              x.cancel_reason, x.version,
              case when s.state in ('planned', 'overdue') then array(select may
                from unnest(array['makeContact', 'moveContact', 'cancelContact']) may where may = any($3)) else array[]::text[] end
                as allowed_actions
            from care_contact x join customer c on c.id = x.customer_id join branch b on b.id = x.branch_id
              join person w on w.id = x.owner_id left join person m on m.id = x.made_by
              cross join (select cast($2::timestamptz at time zone zone as date) as day from company) today
              cross join lateral (select case when x.cancelled_at is not null then 'cancelled'
                when x.made_at is not null then case when x.reached then 'made' else 'not_reached' end
                when x.planned_on < today.day then 'overdue' else 'planned' end as state) s
            where ($1::uuid is null or x.branch_id = $1)
            """;

    private static final String NEEDS = """
            select n.id, jsonb_build_object('id', c.id, 'name', c.name) as customer, n.need, n.found_at,
              jsonb_build_object('id', f.id, 'name', f.name) as found_by, n.action, n.acted_at,
              case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.name) end as acted_by,
              case when n.acted_at is null and 'meetNeed' = any($2) then array['meetNeed'] else array[]::text[] end as allowed_actions
            from care_need n join customer c on c.id = n.customer_id join person f on f.id = n.found_by
              left join person a on a.id = n.acted_by
            where ($1::uuid is null or c.branch_id = $1) and ($3::uuid is null or n.customer_id = $3)
              and (not $4 or n.acted_at is null) and ($5::uuid is null or n.id = $5)
            order by n.acted_at is not null, n.found_at
            limit $6
            """;

    @Inject
    Permissions permissions;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Key customers, those without a plan first, then what is overdue. */
    Uni<List<CarePlanView>> plans() {
        return sql.list(CarePlanView.class, PLANS, caller.scope(), clock.instant(), may(), null, MOST);
    }

    Uni<CarePlanView> plan(UUID customer) {
        return sql.found(CarePlanView.class, PLANS, caller.scope(), clock.instant(), may(), customer, 1);
    }

    /** @param open only those that are still to be made, also of before {@code from}: a contact not made stays in sight */
    Uni<List<ContactView>> contacts(LocalDate from, LocalDate to, UUID owner, UUID customer, boolean open) {
        return sql.list(
                ContactView.class,
                CONTACTS + """
                         and ($4::uuid is null or x.owner_id = $4) and ($5::uuid is null or x.customer_id = $5)
                          and ($6::date is null or coalesce(x.made_on, x.planned_on) >= $6
                            or x.made_at is null and x.cancelled_at is null and x.planned_on < today.day)
                          and ($7::date is null or coalesce(x.made_on, x.planned_on) <= $7)
                          and (not $8 or x.made_at is null and x.cancelled_at is null)
                        order by coalesce(x.made_on, x.planned_on), x.id
                        limit $9
                        """,
                caller.scope(),
                clock.instant(),
                may(),
                owner,
                customer,
                from,
                to,
                open,
                MOST);
    }

    Uni<ContactView> contact(UUID id) {
        return sql.found(ContactView.class, CONTACTS + " and x.id = $4", caller.scope(), clock.instant(), may(), id);
    }

    /** Those for which nothing was done first, the oldest at the top. */
    Uni<List<NeedView>> needs(UUID customer, boolean open) {
        return sql.list(NeedView.class, NEEDS, caller.scope(), may(), customer, open, null, MOST);
    }

    Uni<NeedView> need(UUID id) {
        return sql.found(NeedView.class, NEEDS, caller.scope(), may(), null, false, id, 1);
    }

    private String[] may() {
        return permissions.of(caller.identity().roles()).toArray(String[]::new);
    }
}
