package org.aftercare.reports.periodic;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.HumanNumbers;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;
import org.aftercare.reports.periodic.PeriodReportForms.ReportTexts;
import org.aftercare.staff.Branch;
import org.aftercare.staff.Company;

/** Writing a period's report and sending it. In the caller's transaction. */
@ApplicationScoped
class Reporting {
    @Inject
    HumanNumbers numbers;

    @Inject
    PeriodReportNotices notices;

    @Inject
    IfMatch ifMatch;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The unit that the caller reports for: the asked one, else the own; of the head office the whole company, null. */
    UUID unit(UUID asked) {
        return caller.scope(asked);
    }

    /** Keeps what was written so far; the report is begun by it. */
    Uni<UUID> write(PeriodReport.Sort sort, String period, UUID asked, ReportTexts texts) {
        return begun(sort, period, asked).chain(report -> {
            report.write(texts);
            return report.<PeriodReport>persistAndFlush().map(kept -> kept.id);
        });
    }

    /** It stands from now on as it is: the texts, and the lines as they are compiled at this moment. */
    Uni<UUID> send(PeriodReport.Sort sort, String period, UUID asked, ReportTexts texts) {
        Instant now = clock.instant();
        Span span = Span.read(sort, period);
        return Company.only().chain(company -> {
            LocalDate today = company.dayOf(now);
            if (span.from().isAfter(today)) {
                throw Problem.invalid("period", "not-in-future");
            }
            if (!span.complete(sort, today)) {
                throw Problem.invalid("period", "period-not-over", span.to());
            }
            return begun(sort, period, asked)
                    .invoke(report -> report.write(texts))
                    .invoke(report -> report.send(caller.personId(), now))
                    .chain(report -> report.<PeriodReport>persistAndFlush())
                    .call(report -> freeze(report, span).invoke(total -> report.total = total))
                    .chain(report -> tell(report, company));
        });
    }

    private Uni<PeriodReport> begun(PeriodReport.Sort sort, String period, UUID asked) {
        UUID branch = unit(asked);
        Span span = Span.read(sort, period);
        // The company is locked, so that two do not begin the same report at once.
        return Company.<Company>findAll()
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .<Company>firstResult()
                .chain(company -> PeriodReport.of(sort, branch, span.key())
                        .invoke(there -> {
                            if (there != null) {
                                ifMatch.check(there.version);
                            }
                        })
                        .chain(there -> there != null
                                ? Uni.createFrom().item(there)
                                : numbers.next("BB", company.dayOf(clock.instant()))
                                        .map(number -> fresh(sort, branch, span, number))));
    }

    private static PeriodReport fresh(PeriodReport.Sort sort, UUID branch, Span span, String number) {
        PeriodReport report = new PeriodReport();
        report.id = Ids.next();
        report.number = number;
        report.sort = sort;
        report.branchId = branch;
        report.period = span.key();
        return report;
    }

    /** @return the total of a table of costs, else null */
    private static Uni<BigDecimal> freeze(PeriodReport report, Span span) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                update period_report r set lines = c.lines, total = c.total
                                from compile_report(:sort, cast(:branch as uuid), cast(:from as date), cast(:to as date)) c
                                where r.id = :id
                                returning r.total
                                """, BigDecimal.class)
                        .setParameter("sort", report.sort.name())
                        .setParameter("branch", report.branchId == null ? null : report.branchId.toString())
                        .setParameter("from", span.from())
                        .setParameter("to", span.to())
                        .setParameter("id", report.id)
                        .getSingleResultOrNull());
    }

    private Uni<UUID> tell(PeriodReport report, Company company) {
        Uni<String> unit = report.branchId == null
                ? Uni.createFrom().item(company.name)
                : Branch.<Branch>findById(report.branchId).map(branch -> branch.name);
        return unit.chain(name -> journal.record(
                                PeriodReportEvents.SENT,
                                report.branchId,
                                new PeriodReportEvents.Sent(
                                        report.number,
                                        report.sort,
                                        report.period,
                                        name,
                                        report.branchId == null,
                                        report.total),
                                Subject.of("period_report", report.id),
                                Subject.of("branch", report.branchId),
                                Subject.of("company", company.id))
                        .chain(() -> notices.sent(report, name)))
                .replaceWith(report.id);
    }
}
