package org.aftercare.reports.periodic;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.reports.periodic.PeriodReportForms.ReportTexts;
import org.aftercare.reports.periodic.PeriodReportViews.PeriodReportRow;
import org.aftercare.reports.periodic.PeriodReportViews.PeriodReportView;
import org.aftercare.reports.periodic.PeriodReportViews.ReportedLine;
import org.aftercare.staff.BranchRef;
import org.aftercare.staff.PersonRef;

/** Reports of a period as they are read. */
@ApplicationScoped
class PeriodReportPages {
    private static final int LISTED = 12;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Permissions permissions;

    @Inject
    Clock clock;

    private record Read(
            UUID id,
            String number,
            BranchRef branch,
            ReportTexts texts,
            List<ReportedLine> lines,
            BigDecimal total,
            Instant sentAt,
            PersonRef sentBy,
            LocalDate today,
            Integer version) {}

    /** @param number null: it was not begun; @param units that sent theirs */
    private record Kept(String period, String number, Instant sentAt, PersonRef sentBy, BigDecimal total, int units) {}

    /** @param units whose reports make up those of the whole company: its branches; of a branch itself, one */
    private record Begun(LocalDate first, LocalDate today, int units) {}

    /** @param branch null: of the whole company */
    Uni<PeriodReportView> show(PeriodReport.Sort sort, String period, UUID branch) {
        Span span = Span.read(sort, period);
        return sql.found(Read.class, """
                        select r.id, r.number,
                          (select jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) from branch b where b.id = $2) as branch,
                          jsonb_build_object('improve', coalesce(r.improve, ''), 'quality', coalesce(r.quality, ''),
                            'needs', coalesce(r.needs, ''), 'problems', coalesce(r.problems, '')) as texts,
                          c.lines, c.total, r.sent_at, r.version,
                          case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as sent_by,
                          cast($6::timestamptz at time zone company.zone as date) as today
                        from company
                          left join period_report r on r.sort = $1 and r.period = $3 and r.branch_id is not distinct from $2::uuid
                          left join person p on p.id = r.sent_by
                          cross join lateral (
                            select r.lines, r.total where r.sent_at is not null
                            union all
                            select * from compile_report($1, $2, $4, $5) where r.sent_at is null) c
                        """, sort.name(), branch, span.key(), span.from(), span.to(), clock.instant())
                .map(read -> new PeriodReportView(
                        read.id(),
                        read.number(),
                        sort,
                        read.branch(),
                        span.key(),
                        span.from(),
                        span.to(),
                        span.to().isBefore(read.today()),
                        sort.sections,
                        read.texts(),
                        read.lines(),
                        read.total(),
                        read.sentAt(),
                        read.sentBy(),
                        read.sentAt() != null || span.from().isAfter(read.today())
                                ? List.of()
                                : mayWrite(span.complete(sort, read.today())),
                        read.version() == null ? 0 : read.version()));
    }

    /** This period and those before it, as far as anything was recorded; the newest first. */
    Uni<Page<PeriodReportRow>> list(PeriodReport.Sort sort, UUID branch) {
        return sql.found(Begun.class, """
                        select cast(coalesce((select j.at from journal j order by j.seq limit 1), $1::timestamptz) at time zone zone as date)
                            as first,
                          cast($1::timestamptz at time zone zone as date) as today,
                          case when $2::uuid is null
                            then (select count(*)::int from branch where active and kind <> 'head_office') else 1 end as units
                        from company
                        """, clock.instant(), branch)
                .chain(begun -> kept(sort, branch).map(kept -> new Page<>(rows(sort, begun, kept), null)));
    }

    private static List<PeriodReportRow> rows(PeriodReport.Sort sort, Begun begun, Map<String, Kept> kept) {
        List<PeriodReportRow> rows = new ArrayList<>();
        Span span = Span.of(sort, begun.today());
        // The last period is owed even by a company that began only now.
        while (rows.size() < LISTED && (rows.size() < 2 || !span.to().isBefore(begun.first()))) {
            Kept there = kept.get(span.key());
            Instant sentAt = there == null ? null : there.sentAt();
            rows.add(new PeriodReportRow(
                    sort,
                    span.key(),
                    span.from(),
                    span.to(),
                    there == null ? null : there.number(),
                    there != null && there.number() != null,
                    sentAt == null
                            && span.to().isBefore(begun.today())
                            && (there == null || there.units() < begun.units()),
                    sentAt,
                    there == null ? null : there.sentBy(),
                    there == null ? null : there.total()));
            span = span.before(sort);
        }
        return rows;
    }

    private Uni<Map<String, Kept>> kept(PeriodReport.Sort sort, UUID branch) {
        return sql.list(Kept.class, """
                        select x.period, r.number, r.sent_at, r.total, x.units,
                          case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as sent_by
                        from (select period, count(*) filter (where sent_at is not null and branch_id is not null
                              and (branch_id = $2 or $2 is null))::int as units
                            from period_report where sort = $1 group by period) x
                          left join period_report r on r.sort = $1 and r.period = x.period
                            and r.branch_id is not distinct from $2::uuid
                          left join person p on p.id = r.sent_by
                        order by x.period desc
                        limit 60
                        """, sort.name(), branch).map(all -> {
            Map<String, Kept> byPeriod = new LinkedHashMap<>();
            all.forEach(one -> byPeriod.put(one.period(), one));
            return byPeriod;
        });
    }

    private List<String> mayWrite(boolean complete) {
        return Stream.of("writePeriodReport", "sendPeriodReport")
                .filter(operation -> complete || operation.equals("writePeriodReport"))
                .filter(operation ->
                        permissions.allows(operation, caller.identity().roles()))
                .toList();
    }
}
