package org.aftercare.surveys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Sql;
import org.aftercare.surveys.ResultViews.ResultRow;
import org.aftercare.surveys.ResultViews.ResultsBy;
import org.aftercare.surveys.ResultViews.SurveyMonth;
import org.aftercare.surveys.ResultViews.SurveyResults;
import org.aftercare.surveys.ResultViews.TechnicianSheet;

/** Results of the cards that went out in a period: averages with their n and the share that came back. */
@ApplicationScoped
public class ResultPages {
    private static final int USUAL_DAYS = 90;

    /** The figures of the cards of a group, as the components of {@link ResultRow}. */
    private static final String FIGURES = """
            count(k.sent_at)::int as sent, count(k.answered_at)::int as answered,
              round(100.0 * count(k.answered_at) / nullif(count(k.sent_at), 0), 1) as response_percent,
              round(avg(k.attitude), 2) as attitude, round(avg(k.skill), 2) as skill, round(avg(k.arrival), 2) as arrival,
              round(avg(k.promises), 2) as promises,
              round(avg((k.attitude + k.skill + k.arrival + k.promises) / 4.0), 2) as overall,
              count(*) filter (where least(k.attitude, k.skill, k.arrival, k.promises) = 1)::int as dissatisfied,
              count(*) filter (where k.sort = 'suggestion')::int as suggestions,
              count(*) filter (where k.sort = 'complaint')::int as complaints
            """;

    private static final String GROUPED = """
            select g.key, max(g.name) as name, %s
            from survey_card k cross join company c
              left join person p on p.id = k.technician_id join branch b on b.id = k.branch_id
              cross join lateral (select
                case $1 when 'technician' then p.id::text when 'branch' then b.id::text
                  when 'month' then to_char(k.sent_at at time zone c.zone, 'YYYY-MM') else 'all' end as key,
                case $1 when 'technician' then p.name when 'branch' then b.name
                  when 'month' then to_char(k.sent_at at time zone c.zone, 'YYYY-MM') else '' end as name) g
            where k.sent_at >= $2::date::timestamp at time zone c.zone
              and k.sent_at < ($3::date + 1)::timestamp at time zone c.zone
              and ($4::uuid is null or k.branch_id = $4) and ($5::uuid is null or k.technician_id = $5)
            group by g.key
            order by case when $1 = 'month' then g.key end desc, overall nulls last, name
            """.formatted(FIGURES);

    private static final String SHEETS = """
            select jsonb_build_object('id', p.id, 'name', p.name) as technician,
              jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch, to_char($1::date, 'YYYY-MM') as month,
              coalesce(w.jobs, 0) as jobs, coalesce(w.late, 0) as arrived_late, to_jsonb(r) as ratings
            from person p join branch b on b.id = p.branch_id cross join company c
              left join lateral (
                select count(*)::int as jobs, count(*) filter (where t.arrived_at > t.arrive_by)::int as late
                from ticket t
                where t.technician_id = p.id and t.closed_at >= $1::date::timestamp at time zone c.zone
                  and t.closed_at < ($1::date + interval '1 month') at time zone c.zone) w on true
              left join lateral (
                select p.id::text as key, p.name as name, %s
                from survey_card k
                where k.technician_id = p.id and k.sent_at >= $1::date::timestamp at time zone c.zone
                  and k.sent_at < ($1::date + interval '1 month') at time zone c.zone) r on true
            where ($2::uuid is null or p.branch_id = $2) and ($3::uuid is null or p.id = $3)
              and exists (select from person_role g where g.person_id = p.id and g.role = 'technician')
              and (p.active or coalesce(w.jobs, 0) > 0)
            order by b.code, r.overall nulls last, p.name
            """.formatted(camelled());

    private static final String MONTHS = """
            select to_char(m.month, 'YYYY-MM') as month, coalesce(r.answered, 0) as answered, r.overall,
              coalesce(r.answered, 0) = 0 or v.reviews is not null as reviewed, coalesce(v.reviews, '[]'::jsonb) as reviews
            from company c
              cross join lateral (select generate_series(
                date_trunc('month', cast($1::timestamptz at time zone c.zone as timestamp)) - interval '11 months',
                date_trunc('month', cast($1::timestamptz at time zone c.zone as timestamp)), interval '1 month')::date as month) m
              left join lateral (
                select count(k.answered_at)::int as answered,
                  round(avg((k.attitude + k.skill + k.arrival + k.promises) / 4.0), 2) as overall
                from survey_card k
                where k.sent_at >= m.month::timestamp at time zone c.zone
                  and k.sent_at < (m.month + interval '1 month') at time zone c.zone
                  and ($2::uuid is null or k.branch_id = $2)) r on true
              left join lateral (
                select jsonb_agg(jsonb_build_object('id', s.id, 'month', to_char(s.month, 'YYYY-MM'), 'measure', s.measure,
                  'results', s.results, 'at', s.reviewed_at, 'by', jsonb_build_object('id', p.id, 'name', p.name),
                  'branch', case when b.id is not null
                    then jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) end,
                  'technician', case when t.id is not null then jsonb_build_object('id', t.id, 'name', t.name) end)
                  order by s.reviewed_at) as reviews
                from survey_review s join person p on p.id = s.reviewed_by left join branch b on b.id = s.branch_id
                  left join person t on t.id = s.technician_id
                where s.month = m.month and ($2::uuid is null or s.branch_id is null or s.branch_id = $2)) v on true
            order by m.month desc
            """;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private record Today(LocalDate day) {}

    /** Without days: the ninety up to today. */
    Uni<SurveyResults> results(ResultsBy by, LocalDate from, LocalDate to, UUID branch, UUID technician) {
        UUID scope = caller.scope(branch);
        return sql.one(
                        Today.class,
                        "select cast($1::timestamptz at time zone zone as date) as day from company",
                        clock.instant())
                .chain(today -> {
                    LocalDate last = to == null ? today.day() : to;
                    LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1) : from;
                    return sql.list(ResultRow.class, GROUPED, by.name(), first, last, scope, technician)
                            .chain(rows -> all(first, last, scope, technician)
                                    .map(all -> new SurveyResults(first, last, by, all, rows)));
                });
    }

    /** One row over all of it; of nothing, a row of none. */
    Uni<ResultRow> all(LocalDate from, LocalDate to, UUID branch, UUID technician) {
        return sql.one(ResultRow.class, GROUPED, "all", from, to, branch, technician)
                .onItem()
                .ifNull()
                .continueWith(new ResultRow("all", "", 0, 0, null, null, null, null, null, null, 0, 0, 0));
    }

    /** @param month its first day; @param technician null: all of the branch, or all the caller sees */
    Uni<List<TechnicianSheet>> sheets(LocalDate month, UUID branch, UUID technician) {
        return sql.list(TechnicianSheet.class, SHEETS, month, caller.scope(branch), technician);
    }

    /** Twelve months, the newest first, and whether somebody looked at their results. */
    Uni<List<SurveyMonth>> months() {
        return sql.list(SurveyMonth.class, MONTHS, clock.instant(), caller.scope());
    }

    /** Nested in JSON the columns are read by the components' own names. */
    private static String camelled() {
        return FIGURES.replace("as response_percent", "as \"responsePercent\"");
    }
}
