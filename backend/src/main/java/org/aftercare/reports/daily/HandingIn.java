package org.aftercare.reports.daily;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.reports.daily.DailyReportForms.SubmitDailyReport;
import org.aftercare.staff.Company;
import org.aftercare.staff.Person;

/** The technician hands in the day, the supervisor reads it (1.10). In the caller's transaction. */
@ApplicationScoped
class HandingIn {
    @Inject
    DayWork work;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * The caller's report of a day, from what was recorded for it.
     *
     * @throws Problem 400 for a day to come; 409 where it was handed in before, where nothing was recorded, or where
     *     other minutes are recorded by now than the caller confirms
     */
    Uni<UUID> submit(SubmitDailyReport form) {
        Instant now = clock.instant();
        UUID me = caller.personId();
        return Company.notAfterToday("day", form.day(), now)
                .chain(() -> work.alone(me, form.day()))
                .chain(() -> DailyReport.of(me, form.day()))
                .invoke(there -> {
                    if (there != null) {
                        throw Problem.conflict("report-handed-in", form.day().toString());
                    }
                })
                .chain(() -> work.of(me, form.day()))
                .chain(recorded -> write(form, recorded, now));
    }

    private Uni<UUID> write(SubmitDailyReport form, DayWork.Recorded recorded, Instant now) {
        if (!recorded.worked()) {
            throw Problem.conflict("nothing-recorded", form.day().toString());
        }
        int minutes = ReportLine.sum(recorded.lines());
        if (minutes != form.minutes()) {
            throw Problem.conflict("other-minutes-recorded", minutes, form.minutes())
                    .with("minutes", minutes);
        }
        DailyReport report = new DailyReport();
        report.id = Ids.orNext(form.id());
        report.personId = caller.personId();
        report.branchId = caller.branchId();
        report.day = form.day();
        report.status = DailyReport.Status.submitted;
        report.lines.addAll(recorded.lines());
        report.minutes = minutes;
        report.note = form.note() == null ? "" : form.note().strip();
        report.submittedAt = now;
        return report.persistAndFlush()
                .chain(() ->
                        record(ReportEvents.SUBMITTED, report, caller.identity().name()))
                .replaceWith(report.id);
    }

    /** 409 where it was read before and nothing has been corrected since, or where it is the caller's own. */
    Uni<UUID> review(UUID id) {
        Instant now = clock.instant();
        return DailyReport.<DailyReport>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(report -> caller.mustSee(report.branchId))
                .chain(report -> work.correctedSince(report)
                        .invoke(corrected -> report.review(caller.personId(), corrected, now))
                        .chain(() -> Person.<Person>findById(report.personId))
                        .chain(person -> record(ReportEvents.REVIEWED, report, person.name)))
                .replaceWith(id);
    }

    private Uni<Void> record(String kind, DailyReport report, String technician) {
        return journal.record(
                kind,
                report.branchId,
                new ReportEvents.Reported(report.day, report.minutes, technician),
                Subject.of("person", report.personId),
                Subject.of("branch", report.branchId),
                Subject.of("daily_report", report.id));
    }
}
