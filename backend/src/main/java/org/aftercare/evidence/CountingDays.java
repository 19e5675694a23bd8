package org.aftercare.evidence;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.InTurn;
import org.aftercare.kernel.Job;

/**
 * Counts the days that are over, so that a year is read in no time. How it is counted, and how what is written late still
 * arrives, stands in V12_1__counted_days.sql. Instances that come at once wait for each other and find it done.
 */
@ApplicationScoped
class CountingDays {
    @Inject
    OfferedNow offered;

    @Inject
    Clock clock;

    /** A month in each transaction, until there is nothing more to count. */
    @Job
    @Scheduled(every = "{aftercare.evidence.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> run() {
        return InTurn.whileMore(() -> Panache.withTransaction(this::count));
    }

    private Uni<Boolean> count() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select count_evidence(:now, cast(cast(:offered as text) as jsonb))", Boolean.class)
                        .setParameter("now", clock.instant())
                        .setParameter("offered", offered.names().encode())
                        .getSingleResult());
    }
}
