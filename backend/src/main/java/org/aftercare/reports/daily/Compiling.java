package org.aftercare.reports.daily;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.reports.daily.DailyReportForms.SubmitSupervisorReport;
import org.aftercare.reports.daily.GuardedReports.Forwarding;
import org.aftercare.staff.Branch;
import org.aftercare.staff.Company;
import org.aftercare.staff.Person;

/** The supervisor's report of a unit's day (1.11), and its way to the service department (1.12). In the caller's transaction. */
@ApplicationScoped
class Compiling {
    @Inject
    DayWork work;

    @Inject
    Gates gates;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Sums the technicians' reports of a day of the caller's unit; again, as long as it has not gone on.
     *
     * @throws Problem 400 for a day to come; 409 where nobody worked, where it has gone on, or where the reports say
     *     other minutes by now than the caller was shown
     */
    Uni<UUID> submit(SubmitSupervisorReport form) {
        Instant now = clock.instant();
        UUID branch = caller.branchId();
        return Company.notAfterToday("day", form.day(), now)
                .chain(() -> work.alone(branch, form.day()))
                .chain(() -> Branch.<Branch>findById(branch))
                .chain(unit -> work.reported(branch, form.day())
                        .chain(lines -> work.missing(branch, form.day()).chain(missing -> {
                            if (lines.isEmpty() && missing.isEmpty()) {
                                throw Problem.conflict(
                                        "nobody-worked", form.day().toString());
                            }
                            shown(form, lines);
                            return SupervisorReport.of(branch, form.day())
                                    .map(there -> there == null ? SupervisorReport.begun(unit, form.day()) : there)
                                    .invoke(report ->
                                            report.compile(lines, missing, form.note(), caller.personId(), now))
                                    .chain(report -> report.<SupervisorReport>persistAndFlush())
                                    .chain(report -> record(ReportEvents.COMPILED, report, unit)
                                            .replaceWith(report.id));
                        })));
    }

    private static void shown(SubmitSupervisorReport form, List<PersonLine> lines) {
        int minutes = PersonLine.sum(lines);
        if (minutes != form.minutes()) {
            throw Problem.conflict("other-minutes-reported", minutes, form.minutes())
                    .with("minutes", minutes);
        }
    }

    /** Sends it on; whose signature that needs, the regulation says. */
    Uni<UUID> forward(UUID id) {
        Instant now = clock.instant();
        return SupervisorReport.<SupervisorReport>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(report -> caller.mustSee(report.branchId))
                .chain(report -> Branch.<Branch>findById(report.branchId)
                        .call(unit -> {
                            if (report.status == SupervisorReport.Status.forwarded) {
                                throw Problem.conflict("report-forwarded");
                            }
                            return names(report)
                                    .chain(names -> gates.require(
                                            GuardedReports.FORWARD,
                                            Subject.of("supervisor_report", id),
                                            report.branchId,
                                            facts(report, unit, names)));
                        })
                        .invoke(() -> report.forward(caller.personId(), now))
                        .chain(unit -> record(ReportEvents.FORWARDED, report, unit)))
                .replaceWith(id);
    }

    /** Of all whom the report speaks of. */
    private static Uni<Map<UUID, String>> names(SupervisorReport report) {
        Set<UUID> ids = new HashSet<>(report.missing);
        report.lines.forEach(line -> ids.add(line.personId()));
        return Person.<Person>list("id in (?1)", ids)
                .map(people -> people.stream().collect(Collectors.toMap(one -> one.id, one -> one.name)));
    }

    private static Forwarding facts(SupervisorReport report, Branch unit, Map<UUID, String> names) {
        Map<UUID, Integer> minutes = new HashMap<>();
        report.lines.forEach(line -> minutes.merge(line.personId(), line.minutes(), Integer::sum));
        return new Forwarding(
                report.number,
                unit.kind,
                report.day,
                report.minutes,
                minutes.entrySet().stream()
                        .map(sum -> names.get(sum.getKey()) + " " + sum.getValue())
                        .sorted()
                        .toList(),
                report.missing.stream().map(names::get).sorted().toList(),
                report.note,
                report.submittedAt);
    }

    private Uni<Void> record(String kind, SupervisorReport report, Branch unit) {
        return names(report)
                .chain(names -> journal.record(
                        kind,
                        report.branchId,
                        new ReportEvents.OfUnit(
                                report.day,
                                report.minutes,
                                report.number,
                                unit.name,
                                report.missing.stream().map(names::get).sorted().toList()),
                        Subject.of("branch", report.branchId),
                        Subject.of("person", report.submittedBy),
                        Subject.of("supervisor_report", report.id)));
    }
}
