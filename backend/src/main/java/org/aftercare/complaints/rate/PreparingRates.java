package org.aftercare.complaints.rate;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Job;
import org.aftercare.staff.Company;

/**
 * On the first of a month the rate of the month before is prepared, divided by what the last one was (5.2.4b). Any number
 * of instances may try: a month is there once.
 */
@ApplicationScoped
public class PreparingRates {
    @Inject
    Journal journal;

    @Inject
    Clock clock;

    @Job
    @Scheduled(every = "{aftercare.complaint-rates.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return Panache.withTransaction(() -> Company.only()
                .chain(company -> company == null
                        ? Uni.createFrom().voidItem()
                        : prepare(
                                company.dayOf(clock.instant()).withDayOfMonth(1).minusMonths(1))));
    }

    private Uni<Void> prepare(LocalDate month) {
        return ComplaintMonth.count("month", month)
                .chain(there -> there > 0 ? Uni.createFrom().voidItem() : make(month));
    }

    private Uni<Void> make(LocalDate month) {
        return ComplaintMonth.<ComplaintMonth>find("order by month desc")
                .firstResult()
                .map(last -> last == null ? RateBase.jobs : last.base)
                .chain(base -> Panache.getSession()
                        .chain(session -> session.createNativeQuery("""
                                        insert into complaint_month (id, month, prepared_at, base)
                                        values (:id, :month, :now, :base)
                                        on conflict (month) do nothing
                                        """)
                                .setParameter("id", Ids.next())
                                .setParameter("month", month)
                                .setParameter("now", clock.instant())
                                .setParameter("base", base.name())
                                .executeUpdate()))
                .chain(made -> made == 0 ? Uni.createFrom().voidItem() : told(month));
    }

    private Uni<Void> told(LocalDate month) {
        return ComplaintMonth.<ComplaintMonth>find("month", month)
                .firstResult()
                .chain(one -> Company.only()
                        .chain(company -> journal.record(
                                RateEvents.PREPARED,
                                null,
                                ReleasingRates.rated(one),
                                Subject.of("company", company.id),
                                Subject.of("complaint_rate", one.id))));
    }
}
