package org.aftercare.reports.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Sql;
import org.aftercare.reports.overview.OverviewView.Answers;

/** Counts what came in during a span, and what of it was answered by now (9.6b). */
@ApplicationScoped
class Answering {
    /** $1 the branch or all, $2 and $3 the first and the last day. */
    private static final String COUNTS = """
            with span as (
              select $2::date::timestamp at time zone zone as begins, ($3::date + 1)::timestamp at time zone zone as ends from company),
            received as (
              select 'calls' as kind, t.status in ('done', 'closed') as answered from ticket t, span
              where ($1::uuid is null or t.branch_id = $1) and t.cancelled_at is null
                and t.opened_at >= span.begins and t.opened_at < span.ends
              union all
              select 'opinions', o.answered_at is not null from opinion o
              where ($1::uuid is null or o.branch_id = $1) and not o.nothing_to_report and o.recorded_on between $2 and $3
              union all
              select 'complaints', exists (select from complaint_word w
                where w.complaint_id = c.id and w.sort = 'message' and w.about = 'result'
                  and (c.reopened_at is null or w.at > c.reopened_at)) from complaint c, span
              where ($1::uuid is null or c.branch_id = $1)
                and c.registered_at >= span.begins and c.registered_at < span.ends)
            select kinds.kind, count(r.kind)::int as received, (count(*) filter (where r.answered))::int as answered,
              (count(*) filter (where not r.answered))::int as unanswered
            from (values ('calls', 1), ('opinions', 2), ('complaints', 3)) as kinds(kind, place) left join received r using (kind)
            group by kinds.kind, kinds.place order by kinds.place
            """;

    @Inject
    Sql sql;

    /** @param branch null: of all */
    Uni<List<Answers>> counts(UUID branch, LocalDate from, LocalDate to) {
        return sql.list(Answers.class, COUNTS, branch, from, to);
    }
}
