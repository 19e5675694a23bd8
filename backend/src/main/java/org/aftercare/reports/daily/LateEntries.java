package org.aftercare.reports.daily;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Entry;
import org.aftercare.journal.Journal;
import org.aftercare.journal.JournalListener;
import org.aftercare.journal.Subject;
import org.aftercare.staff.Company;
import org.aftercare.staff.Person;
import org.aftercare.tickets.TicketEvents;
import org.aftercare.workshop.ItemEvents;

/** Time recorded for a day whose report is handed in makes a correction of it: the report itself stays (1.10). */
@ApplicationScoped
@Priority(60)
class LateEntries implements JournalListener {
    @Inject
    DayWork work;

    @Inject
    Journal journal;

    @Override
    public Uni<Void> heard(Entry entry) {
        return day(entry).chain(day -> day == null ? Uni.createFrom().voidItem() : entered(person(entry), day, entry));
    }

    /** The day that the entry's minutes count for; null where it brings none. */
    private static Uni<LocalDate> day(Entry entry) {
        if (entry.payload() instanceof TicketEvents.InternalWork internal) {
            return Uni.createFrom().item(internal.on());
        }
        if (entry.payload() instanceof ItemEvents.Time repair) {
            return Uni.createFrom().item(repair.day());
        }
        return entry.kind().equals(TicketEvents.VISIT_ENDED)
                ? Company.only().map(company -> company.dayOf(entry.at()))
                : Uni.createFrom().nullItem();
    }

    private static UUID person(Entry entry) {
        return entry.subjects().stream()
                .filter(subject -> subject.kind().equals("person"))
                .map(Subject::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(entry.kind() + " names nobody"));
    }

    private Uni<Void> entered(UUID person, LocalDate day, Entry entry) {
        return work.alone(person, day)
                .chain(() -> DailyReport.of(person, day))
                .chain(report -> report == null ? Uni.createFrom().voidItem() : correct(report, entry));
    }

    private Uni<Void> correct(DailyReport report, Entry entry) {
        return work.correct(report, entry.actorId(), entry.at())
                .chain(minutes -> minutes == null
                        ? Uni.createFrom().voidItem()
                        : Person.<Person>findById(report.personId)
                                .chain(person -> journal.record(
                                        ReportEvents.CORRECTED,
                                        report.branchId,
                                        new ReportEvents.Corrected(report.day, minutes, person.name),
                                        Subject.of("person", report.personId),
                                        Subject.of("branch", report.branchId),
                                        Subject.of("daily_report", report.id))));
    }
}
