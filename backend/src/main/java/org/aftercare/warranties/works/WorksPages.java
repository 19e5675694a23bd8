package org.aftercare.warranties.works;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.warranties.works.WorksViews.WorksRow;
import org.aftercare.warranties.works.WorksViews.WorksView;

/** Building works as they are read, each with what is to be done next. */
@ApplicationScoped
public class WorksPages {
    /** $1 now, $2 the branch the caller sees, $3 what the caller may do. */
    private static final String READ = """
            select w.*, jsonb_build_object('id', c.id, 'name', c.name) as customer, w.ends_on - k.today as days_left,
              case when r.id is not null then jsonb_build_object('id', r.id, 'number', r.number, 'sentOn', r.sent_on) end
                as certificate,
              v.visits, d.open_defects, coalesce(w.ends_on::text, '9999-12-31') || ' ' || w.id as key,
              case when d.waiting > 0 then 'see_defects'
                when w.accepted_on is null then 'accept'
                when r.id is null and not k.over then 'issue_certificate'
                when r.sent_on is null and not k.over then 'send_certificate'
                when n.contact_changed then 'tell_contact'
                when not k.over and v.visits = 0 then 'visit'
                else 'nothing' end as next, n.contact_changed
            from works w
              join customer c on c.id = w.customer_id
              cross join lateral (select ($1::timestamptz at time zone zone)::date as today,
                coalesce(w.ends_on < ($1::timestamptz at time zone zone)::date, false) as over from company) k
              left join warranty_certificate r on r.works_id = w.id
              left join warranty_contact p on p.branch_id = w.branch_id
              cross join lateral (select coalesce(not k.over and r.sent_on is not null
                and p.person <> r.content ->> 'contactPerson' and p.person is distinct from r.contact_told, false)
                as contact_changed) n
              cross join lateral (select count(*)::int as visits from works_visit x
                where x.works_id = w.id and x.visited_on is not null) v
              cross join lateral (select count(*) filter (where x.ended_at is null)::int as open_defects,
                count(*) filter (where x.status = 'reported' and x.sent_at is null or x.status = 'proposed')::int as waiting
                from works_defect x where x.works_id = w.id) d
            where ($2::uuid is null or w.branch_id = $2)
            """;

    /** By when: the day the rules give for the certificate, the end of the warranty for a visit. */
    private static final String NEXT_BY = """
            case when read.next in ('issue_certificate', 'send_certificate') then (
                select (o.due_at at time zone (select zone from company))::date from obligation o
                where o.subject_kind = 'works' and o.subject_id = read.id and o.rule_key = 'certificate'
                  and o.status = 'open'
                order by o.due_at limit 1)
              when read.next = 'visit' then read.ends_on end as next_by
            """;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Permissions permissions;

    @Inject
    Clock clock;

    Uni<WorksView> show(UUID id) {
        return sql.found(
                WorksView.class,
                "select read.*, " + NEXT_BY + """
                        , array(select o from unnest(array['changeWorks']
                            || case when read.accepted_on is null then array['acceptWorks']
                              else array['planVisit', 'payVisit', 'recordContent', 'reportDefect'] end
                            || case when read.accepted_on is not null and read.certificate is null
                              then array['issueWorksCertificate'] else array[]::text[] end) o
                          where o = any($4)) as allowed_actions,
                        (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'plannedOn', x.planned_on,
                            'visitedOn', x.visited_on, 'visited', x.visited, 'condition', x.condition, 'opinions', x.opinions,
                            'by', case when y.id is not null then jsonb_build_object('id', y.id, 'name', y.name) end)
                            order by coalesce(x.visited_on, x.planned_on)), '[]')
                          from works_visit x left join person y on y.id = x.visited_by where x.works_id = read.id) as visits,
                        (select coalesce(jsonb_agg(to_jsonb(x)), '[]') from (
                          select d.id, d.number, d.place, d.description, d.way, d.reported_at as "reportedAt",
                            d.within_period as "withinPeriod", d.status, d.responsible, d.proposed_at as "proposedAt",
                            case when y.id is not null then jsonb_build_object('id', y.id, 'name', y.name) end as inspector
                          from works_defect d left join person y on y.id = d.inspector_id
                          where d.works_id = read.id order by d.reported_at desc) x) as defects
                        from (select t.id, t.number, t.name, t.address, t.customer, t.summary, t.scope, t.terms, t.years,
                            t.accepted_on, t.accepted_by, t.ends_on, t.days_left, t.satisfaction, t.satisfaction_note,
                            t.satisfied_on, t.certificate, t.next, t.version
                          from (%s and w.id = $3) t) read
                        """.formatted(READ),
                clock.instant(),
                caller.scope(),
                id,
                permissions.of(caller.identity().roles()).toArray(String[]::new));
    }

    /**
     * Those whose warranty ends soon first; those still being built last.
     *
     * @param q a part of number, name, address or owner; null: any
     * @param state which; null: all
     * @param customer null: any
     */
    Uni<Page<WorksRow>> list(String q, WorksState state, UUID customer, String after, int limit) {
        return sql.list(
                        WorksRow.class,
                        "select read.*, " + NEXT_BY + """
                                from (%s) read
                                where ($3::text is null or read.number ilike '%%' || $3 || '%%'
                                    or read.name ilike '%%' || $3 || '%%' or read.address ilike '%%' || $3 || '%%'
                                    or read.customer ->> 'name' ilike '%%' || $3 || '%%')
                                  and ($4::text is null
                                    or $4 = 'building' and read.accepted_on is null
                                    or $4 = 'under_warranty' and read.days_left >= 0
                                    or $4 = 'unvisited' and read.days_left >= 0 and read.visits = 0
                                    or $4 = 'without_certificate' and read.next in ('issue_certificate', 'send_certificate')
                                    or $4 = 'contact_changed' and read.contact_changed
                                    or $4 = 'ended' and read.days_left < 0)
                                  and ($5::uuid is null or read.customer_id = $5)
                                  and ($6::text is null or read.key > $6)
                                order by read.key
                                limit $7
                                """.formatted(READ),
                        clock.instant(),
                        caller.scope(),
                        q == null || q.isBlank() ? null : q.strip(),
                        state == null ? null : state.name(),
                        customer,
                        Page.decode(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, WorksRow::key));
    }
}
