package org.aftercare.billing.penalties;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.billing.penalties.PenaltyViews.PenaltyView;
import org.aftercare.billing.penalties.PenaltyViews.PerformanceLine;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;

/** Penalties as they are read, one by one and added up. */
@ApplicationScoped
public class PenaltyPages {
    private static final String SELECT = """
            select p.id, p.number, p.status, p.reason, p.rule_text, p.facts, p.happened_on, p.decision, p.severity, p.amount,
              p.amount_reason, p.points, p.proved, p.finding, p.found_at, p.proposed_at, p.decided_at, p.set_aside_why, p.version,
              case when w.id is not null then jsonb_build_object('id', w.id, 'name', w.name) end as person,
              jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as unit,
              case when p.complaint_id is not null
                then jsonb_build_object('id', p.complaint_id, 'number', p.complaint_number) end as complaint,
              case when a.id is not null
                then jsonb_build_object('id', a.id, 'ref', a.ref, 'zh', v.zh, 'en', v.en) end as rule,
              case when f.id is not null then jsonb_build_object('id', f.id, 'name', f.name) end as found_by,
              case when o.id is not null then jsonb_build_object('id', o.id, 'name', o.name) end as proposed_by,
              case when d.id is not null then jsonb_build_object('id', d.id, 'name', d.name) end as decided_by,
              array(select op from unnest(case p.status
                  when 'proposed' then case when p.proved is false then array['establishFacts', 'setAsidePenalty']
                    else array['changePenalty', 'establishFacts', 'enterPenalty', 'setAsidePenalty'] end
                  when 'entered' then array['setAsidePenalty'] else array[]::text[] end) op
                where op = any($2) and p.person_id is distinct from $3) as allowed_actions
            from penalty p
              join branch b on b.id = p.branch_id
              left join person w on w.id = p.person_id
              left join person f on f.id = p.found_by
              left join person o on o.id = p.proposed_by
              left join person d on d.id = p.decided_by
              left join article a on a.id = p.article_id
              left join article_version v on v.article_id = a.id and v.version = a.version
            where ($1::uuid is null or p.branch_id = $1)
            """;

    @Inject
    Permissions permissions;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    Uni<PenaltyView> show(UUID id) {
        return sql.found(PenaltyView.class, SELECT + " and p.id = $4", caller.scope(), may(), caller.personId(), id);
    }

    /** The newest first. */
    Uni<Page<PenaltyView>> list(
            Penalty.Status status, PenaltyReason reason, UUID person, UUID complaint, String after, int limit) {
        return sql.list(
                        PenaltyView.class,
                        SELECT + """
                                 and ($4::text is null or p.status = $4) and ($5::text is null or p.reason = $5)
                                 and ($6::uuid is null or p.person_id = $6) and ($7::uuid is null or p.complaint_id = $7)
                                 and ($8::uuid is null or p.id < $8)
                                order by p.id desc
                                limit $9
                                """,
                        caller.scope(),
                        may(),
                        caller.personId(),
                        status == null ? null : status.name(),
                        reason == null ? null : reason.name(),
                        person,
                        complaint,
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }

    /** Who was penalised in these company days, the dearest first. */
    Uni<List<PerformanceLine>> performance(LocalDate from, LocalDate to, UUID branch) {
        return sql.list(PerformanceLine.class, """
                select case when w.id is not null then jsonb_build_object('id', w.id, 'name', w.name) end as person,
                  jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as unit,
                  (count(*) filter (where p.status = 'entered'))::int as penalties,
                  coalesce(sum(p.amount) filter (where p.status = 'entered'), 0) as fines,
                  coalesce(sum(p.points) filter (where p.status = 'entered'), 0)::int as points,
                  (count(*) filter (where p.status = 'entered' and p.decision = 'probation'))::int as probations,
                  (count(*) filter (where p.status = 'entered' and p.decision = 'dismissal'))::int as dismissals,
                  (count(*) filter (where p.status = 'set_aside'))::int as set_aside
                from penalty p
                  join branch b on b.id = p.branch_id
                  left join person w on w.id = p.person_id
                  cross join company c
                where p.status <> 'proposed' and ($1::uuid is null or p.branch_id = $1)
                  and (p.decided_at at time zone c.zone)::date between $2 and $3
                group by w.id, w.name, b.id, b.code, b.name
                order by fines desc, penalties desc, b.code, w.name
                """, caller.scope(branch), from, to);
    }

    private String[] may() {
        return permissions.of(caller.identity().roles()).toArray(String[]::new);
    }
}
