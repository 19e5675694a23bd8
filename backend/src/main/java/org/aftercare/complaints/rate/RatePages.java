package org.aftercare.complaints.rate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.staff.PersonRef;

/** The rates of months: counted as long as they are open, as released afterwards. */
@ApplicationScoped
public class RatePages {
    private static final String SELECT = """
            select m.id, to_char(m.month, 'YYYY-MM') as month, m.prepared_at, m.base, m.note, m.released_at, m.version,
              n.complaints, n.base_count, n.unassigned,
              case when n.base_count > 0 then round(n.complaints * 100.0 / n.base_count, 2) end as percent,
              o.due_at, o.status = 'missed' as late,
              case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as released_by,
              %s as lines,
              array(select op from unnest(case when m.released_at is null then array['chooseRateBase', 'releaseRate'] end) op
                where op = any($1)) as allowed_actions
            from complaint_month m
              cross join company c
              left join person p on p.id = m.released_by
              left join lateral (
                select d.due_at, d.status
                from obligation d join article_version v on v.article_id = d.article_id and v.version = d.article_version
                where v.needs @> '["complaint_rate.released"]' and d.subject_kind = 'company'
                  and d.occurrence = to_char(m.month, 'YYYY-MM')
                order by d.due_at limit 1) o on true
              cross join lateral (
                select coalesce(m.complaints, count(k.id))::int as complaints,
                  coalesce(m.base_count, case m.base when 'jobs' then %s when 'calls' then %s end)::int as base_count,
                  (count(k.id) filter (where m.released_at is null and %s))::int as unassigned
                from (values (1)) one(row) left join complaint k on %s) n
            """;

    private static final String LINES = """
            (select jsonb_agg(jsonb_build_object('complaint', jsonb_build_object('id', k.id, 'name', k.number),
                'cause', line.cause, 'unit', line.unit, 'stillInvestigated', line.still,
                'branch', case when b.id is not null then jsonb_build_object('id', b.id, 'name', b.name) end,
                'person', case when w.id is not null then jsonb_build_object('id', w.id, 'name', w.name) end,
                'assigned', line.still or line.cause is not null
                  and num_nonnulls(line.unit, line.branch, line.person) > 0) order by k.registered_at)
              from complaint k
                left join complaint_month_line kept on kept.complaint_id = k.id and kept.month_id = m.id
                cross join lateral (select
                  case when m.released_at is null then k.cause else kept.cause end as cause,
                  case when m.released_at is null then k.responsible_unit else kept.unit end as unit,
                  case when m.released_at is null then k.responsible_branch_id else kept.branch_id end as branch,
                  case when m.released_at is null then k.responsible_person_id else kept.person_id end as person,
                  case when m.released_at is null then k.still_investigated else kept.still_investigated end as still) line
                left join branch b on b.id = line.branch
                left join person w on w.id = line.person
              where (kept.month_id is not null or m.released_at is null and %s)
                and ($2::uuid is null or $2 in (k.branch_id, k.unit_id, line.branch)))
            """.formatted(CountedMonth.OF_MONTH);

    @Inject
    Permissions permissions;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    /** @param unit a department by its role; @param assigned nothing is lacking, or it is named as still looked into */
    public record RateLine(
            PersonRef complaint,
            String cause,
            String unit,
            PersonRef branch,
            PersonRef person,
            boolean stillInvestigated,
            boolean assigned) {}

    /**
     * @param month as 2026-03; @param percent of the base; null: there is none
     * @param dueAt by when it is to be released; null: no article in force says
     * @param late it was not released by then, and stays so
     * @param lines those of the caller's branch, for head office all; null in lists
     */
    public record ComplaintRateView(
            UUID id,
            String month,
            Instant preparedAt,
            RateBase base,
            Integer baseCount,
            int complaints,
            int unassigned,
            BigDecimal percent,
            String note,
            Instant dueAt,
            Boolean late,
            Instant releasedAt,
            PersonRef releasedBy,
            List<RateLine> lines,
            List<String> allowedActions,
            int version) {}

    /** Two years of months, the newest first. */
    Uni<List<ComplaintRateView>> list() {
        return sql.list(ComplaintRateView.class, of("null::jsonb") + " order by m.month desc limit 24", (Object) may());
    }

    Uni<ComplaintRateView> show(LocalDate month) {
        return sql.found(ComplaintRateView.class, of(LINES) + " where m.month = $3", may(), caller.scope(), month);
    }

    Uni<ComplaintRateView> shown(UUID id) {
        return sql.found(ComplaintRateView.class, of(LINES) + " where m.id = $3", may(), caller.scope(), id);
    }

    private static String of(String lines) {
        return SELECT.formatted(
                lines, CountedMonth.JOBS, CountedMonth.CALLS, CountedMonth.UNASSIGNED, CountedMonth.OF_MONTH);
    }

    private String[] may() {
        return permissions.of(caller.identity().roles()).toArray(String[]::new);
    }
}
