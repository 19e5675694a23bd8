package org.aftercare.reports.overview;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;
import org.aftercare.reports.overview.OverviewView.OverviewMeasure;
import org.aftercare.reports.overview.OverviewView.Trend;

/** Measures both spans with one SELECT each; complaints and ratings are read from the journal, whoever wrote them. */
@ApplicationScoped
class Overview {
    private static final int LONGEST_DAYS = 366;

    private static final String MEASURES = """
            with span as (
              select $2::date::timestamp at time zone zone as begins, ($3::date + 1)::timestamp at time zone zone as ends from company),
            call as (select t.* from ticket t where ($1::uuid is null or t.branch_id = $1) and t.cancelled_at is null),
            told as (
              select j.kind, j.payload from journal j, span
              where j.at >= span.begins and j.at < span.ends and ($1::uuid is null or j.branch_id = $1)
                and j.kind in ('complaint.registered', 'design_fault.reported', 'survey_card.answered', 'period_report.sent'))
            select
              (select count(*) from call, span where opened_at >= span.begins and opened_at < span.ends) as calls,
              (select count(*) from call, span
               where opened_at < span.ends and (closed_at is null or closed_at >= span.ends)) as open_cases,
              (select count(*) from call, span where arrive_by >= span.begins and arrive_by < least(span.ends, $4)
               and (arrived_at is null or arrived_at > arrive_by)) as late_cases,
              (select count(*) from call, span
               where arrive_by >= span.begins and arrive_by < least(span.ends, $4)) as due_cases,
              (select count(*) from told where kind = 'complaint.registered'
               and payload ->> 'classification' is distinct from 'quality') as service_complaints,
              (select round(avg((payload ->> 'lowest')::numeric), 2) from told where kind = 'survey_card.answered') as rating,
              (select count(*) from repair_card c join item i on i.id = c.item_id, span
               where ($1::uuid is null or i.branch_id = $1) and c.filled_at >= span.begins and c.filled_at < span.ends) as repairs,
              (select count(*) from told where kind = 'complaint.registered'
               and payload ->> 'classification' = 'quality') as product_complaints,
              (select count(*) from told where kind = 'design_fault.reported') as design_faults,
              (select count(*) from told where kind = 'period_report.sent'
               and payload ->> 'report' = 'product_quality') as quality_feedback
            """;

    @Inject
    Answering answering;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private record Measured(
            long calls,
            long openCases,
            long lateCases,
            long dueCases,
            long serviceComplaints,
            BigDecimal rating,
            long repairs,
            long productComplaints,
            long designFaults,
            long qualityFeedback) {
        /** In percent; null: nothing was due. */
        BigDecimal arrivalsKept() {
            return dueCases == 0 ? null : BigDecimal.valueOf(Math.round(1000.0 * (dueCases - lateCases) / dueCases), 1);
        }
    }

    /** @param to its last day; the span before is as long */
    Uni<OverviewView> show(UUID branch, LocalDate from, LocalDate to) {
        if (to.isBefore(from) || from.plusDays(LONGEST_DAYS).isBefore(to)) {
            throw Problem.invalid("to", "span-too-long", LONGEST_DAYS);
        }
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        LocalDate beforeTo = from.minusDays(1);
        LocalDate beforeFrom = from.minusDays(days);
        return measured(branch, from, to)
                .chain(now -> measured(branch, beforeFrom, beforeTo)
                        .chain(before -> answering
                                .counts(caller.scope(branch), from, to)
                                .map(answers -> new OverviewView(
                                        from,
                                        to,
                                        beforeFrom,
                                        beforeTo,
                                        List.of(
                                                neutral("calls", now.calls(), before.calls()),
                                                fewer("open_cases", now.openCases(), before.openCases()),
                                                fewer("late_cases", now.lateCases(), before.lateCases()),
                                                more("arrivals_kept", now.arrivalsKept(), before.arrivalsKept()),
                                                fewer(
                                                        "service_complaints",
                                                        now.serviceComplaints(),
                                                        before.serviceComplaints()),
                                                more("rating", now.rating(), before.rating())),
                                        List.of(
                                                neutral("repairs", now.repairs(), before.repairs()),
                                                fewer(
                                                        "product_complaints",
                                                        now.productComplaints(),
                                                        before.productComplaints()),
                                                neutral("design_faults", now.designFaults(), before.designFaults()),
                                                neutral(
                                                        "quality_feedback",
                                                        now.qualityFeedback(),
                                                        before.qualityFeedback())),
                                        answers))));
    }

    private Uni<Measured> measured(UUID branch, LocalDate from, LocalDate to) {
        return sql.found(Measured.class, MEASURES, caller.scope(branch), from, to, clock.instant());
    }

    private static OverviewMeasure neutral(String key, long now, long before) {
        return new OverviewMeasure(key, BigDecimal.valueOf(now), BigDecimal.valueOf(before), Trend.neutral);
    }

    private static OverviewMeasure fewer(String key, long now, long before) {
        Trend trend = now == before ? Trend.same : now < before ? Trend.better : Trend.worse;
        return new OverviewMeasure(key, BigDecimal.valueOf(now), BigDecimal.valueOf(before), trend);
    }

    private static OverviewMeasure more(String key, BigDecimal now, BigDecimal before) {
        int compared = now == null || before == null ? 0 : now.compareTo(before);
        Trend trend = now == null || before == null
                ? Trend.neutral
                : compared == 0 ? Trend.same : compared > 0 ? Trend.better : Trend.worse;
        return new OverviewMeasure(key, now, before, trend);
    }
}
