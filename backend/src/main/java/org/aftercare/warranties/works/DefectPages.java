package org.aftercare.warranties.works;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.warranties.works.WorksViews.DefectRow;
import org.aftercare.warranties.works.WorksViews.DefectView;

/** Defects of works as they are read. */
@ApplicationScoped
public class DefectPages {
    private static final String FROM = """
            from works_defect d
              join works w on w.id = d.works_id
              join customer c on c.id = w.customer_id
              left join person i on i.id = d.inspector_id
            """;

    private static final String WORKS =
            "jsonb_build_object('id', w.id, 'number', w.number, 'name', w.name, 'address', w.address) as works,";

    private static final String INSPECTOR =
            "case when i.id is not null then jsonb_build_object('id', i.id, 'name', i.name) end as inspector,";

    private static final String ONE = """
            select d.id, d.number, d.place, d.reported_by, d.way, d.reported_at, d.description, d.within_period, d.status,
              d.sent_at, d.inspected_at, d.finding, d.responsible, d.nature, d.causes, d.agreed_by, d.determined_at, d.method,
              d.people, d.materials, d.planned_for, d.proposed_at, d.shown_on, d.started_at, d.finished_at, d.repair,
              d.refusals, d.refusal, d.signed_by, d.signed_on, d.ended_at, d.declined, d.version,
            """ + WORKS + INSPECTOR + """
              jsonb_build_object('id', c.id, 'name', c.name) as customer,
              case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as determined_by,
              (extract(epoch from d.started_at - d.proposed_at) / 60)::int as minutes_to_start,
              (select jsonb_build_object('materials', s.materials, 'labour', s.labour, 'equipment', s.equipment,
                  'contractorPercent', s.contractor_percent, 'ownerPercent', s.owner_percent, 'ownerAmount', s.owner_amount,
                  'agreedBy', s.agreed_by, 'settledAt', s.settled_at,
                  'settledBy', jsonb_build_object('id', z.id, 'name', z.name))
               from cost_share s join person z on z.id = s.settled_by where s.defect_id = d.id) as cost,
              array(select o from unnest(
                  case d.status
                    when 'reported' then array['inspectDefect'] || case when d.sent_at is null then array['sendInspector']
                      else array[]::text[] end
                    when 'inspected' then array['determineDefect']
                    when 'determined' then array['proposeWorksRepair']
                    when 'proposed' then array['startWorksRepair', 'proposeWorksRepair']
                    when 'under_repair' then array['finishWorksRepair']
                    when 'finished' then array['acceptWorksRepair', 'refuseWorksRepair']
                    else array[]::text[] end
                  || case when d.responsible = 'owner_supplies' and d.status in ('determined', 'proposed')
                    then array['declineWorksRepair'] else array[]::text[] end
                  || case when d.determined_at is not null and d.status <> 'declined'
                      and not exists (select from cost_share s where s.defect_id = d.id)
                    then array['settleCost'] else array[]::text[] end) o
                where o = any($3)) as allowed_actions
            """ + FROM
            + "left join person p on p.id = d.determined_by where ($1::uuid is null or d.branch_id = $1) and d.id = $2";

    /** Proposals without a start first, then those nobody was sent to, the oldest first (15.1.2b, 15.1.2e). */
    private static final String LIST =
            "select * from (select d.id, d.number, d.place, d.description, d.way, d.reported_at,"
                    + " d.within_period, d.status, d.responsible, d.proposed_at, d.sent_at, d.ended_at, " + WORKS
                    + INSPECTOR + """
              (case when d.status = 'proposed' then '1' when d.status = 'reported' and d.sent_at is null then '2'
                when d.ended_at is null then '3' else '4' end)
                || to_char(d.reported_at at time zone 'UTC', 'YYYYMMDDHH24MISS') || d.id as key
            """ + FROM + """
            where ($1::uuid is null or d.branch_id = $1) and ($2::uuid is null or d.works_id = $2)) read
            where (case $3::text when 'unsent' then status = 'reported' and sent_at is null
                when 'unstarted' then status = 'proposed'
                when 'open' then ended_at is null
                when 'ended' then ended_at is not null
                else true end)
              and ($4::text is null or key > $4)
            order by key
            limit $5
            """;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Permissions permissions;

    Uni<DefectView> show(UUID id) {
        return sql.found(
                DefectView.class,
                ONE,
                caller.scope(),
                id,
                permissions.of(caller.identity().roles()).toArray(String[]::new));
    }

    /** @param works only of these; null: of all */
    Uni<Page<DefectRow>> list(DefectState state, UUID works, String after, int limit) {
        return sql.list(
                        DefectRow.class,
                        LIST,
                        caller.scope(),
                        works,
                        state == null ? null : state.name(),
                        Page.decode(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, DefectRow::key));
    }
}
