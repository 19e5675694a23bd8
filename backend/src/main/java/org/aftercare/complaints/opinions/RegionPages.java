package org.aftercare.complaints.opinions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.complaints.opinions.OpinionViews.MonthOfShop;
import org.aftercare.complaints.opinions.OpinionViews.OpinionReportView;
import org.aftercare.complaints.opinions.OpinionViews.RegionLine;
import org.aftercare.complaints.opinions.OpinionViews.RegionalProblemView;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;

/** What customers say, counted by shop and month, and by region and topic against the days before. */
@ApplicationScoped
public class RegionPages {
    private static final String PROBLEM = """
            select p.id, p.number, p.topic, p.what, p.opened_at, p.settled_at, p.note, p.version,
              jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as region,
              jsonb_build_object('id', w.id, 'name', w.name) as owner,
              jsonb_build_object('id', o.id, 'name', o.name) as opened_by,
              array(select op from unnest(case when p.settled_at is null then array['settleRegionalProblem'] end) op
                where op = any($2)) as allowed_actions
            from regional_problem p
              join branch b on b.id = p.branch_id
              join person w on w.id = p.owner_id
              join person o on o.id = p.opened_by
            where ($1::uuid is null or p.branch_id = $1)
            """;

    private static final String REPORT = """
            select r.id, r.kind, r.from_day as "from", r.to_day as "to", r.opinions, r.note, r.sent_at,
              jsonb_build_object('id', p.id, 'name', p.name) as sent_by
            from opinion_report r join person p on p.id = r.sent_by
            """;

    @Inject
    Permissions permissions;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    /** Every branch, those that sent none too. @param month by its first day */
    Uni<List<MonthOfShop>> month(LocalDate month) {
        return sql.list(MonthOfShop.class, """
                select jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch,
                  count(o.id)::int as opinions, (count(o.id) filter (where o.channel = 'shop'))::int as from_shop,
                  max(o.recorded_at) as last
                from branch b
                  left join opinion o on o.branch_id = b.id and o.recorded_by is not null
                    and o.recorded_on >= $2 and o.recorded_on < $2 + interval '1 month'
                where $1::uuid is null or b.id = $1
                group by b.id, b.code, b.name
                order by opinions, b.code
                """, caller.scope(), month);
    }

    /** Both days inside; compared with as many days before them. */
    Uni<List<RegionLine>> regions(LocalDate from, LocalDate to) {
        return sql.list(RegionLine.class, """
                select jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as region, said.topic, said.source,
                  (count(*) filter (where said.day >= $2))::int as count,
                  (count(*) filter (where said.day < $2))::int as before
                from (
                    select branch_id, topic, 'opinion' as source, recorded_on as day from opinion where not nothing_to_report
                    union all
                    select k.branch_id, case when k.about in ('quality', 'price', 'other') then k.about else 'service' end,
                      'complaint', (k.registered_at at time zone c.zone)::date
                    from complaint k cross join company c where k.dropped is null
                    union all
                    select k.branch_id, null, 'call_back', (k.called_at at time zone c.zone)::date
                    from call_back k cross join company c where k.reached) said
                  join branch b on b.id = said.branch_id
                where said.day between $2 - ($3::date - $2::date + 1) and $3 and ($1::uuid is null or b.id = $1)
                group by b.id, b.code, b.name, said.topic, said.source
                order by b.code, said.source, said.topic
                """, caller.scope(), from, to);
    }

    /** @param open only those nobody has settled */
    Uni<List<RegionalProblemView>> problems(boolean open) {
        return sql.list(
                RegionalProblemView.class,
                PROBLEM + " and (not $3 or p.settled_at is null) order by p.settled_at is not null, p.id limit 200",
                caller.scope(),
                may(),
                open);
    }

    Uni<RegionalProblemView> problem(UUID id) {
        return sql.found(RegionalProblemView.class, PROBLEM + " and p.id = $3", caller.scope(), may(), id);
    }

    Uni<List<OpinionReportView>> reports() {
        return sql.list(OpinionReportView.class, REPORT + " order by r.sent_at desc limit 100");
    }

    Uni<OpinionReportView> report(UUID id) {
        return sql.found(OpinionReportView.class, REPORT + " where r.id = $1", id);
    }

    private String[] may() {
        return permissions.of(caller.identity().roles()).toArray(String[]::new);
    }
}
