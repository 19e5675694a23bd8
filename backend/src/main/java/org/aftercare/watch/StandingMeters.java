package org.aftercare.watch;

import java.time.Clock;
import java.time.Duration;
import java.util.function.ToDoubleFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Job;
import org.aftercare.kernel.Sql;

/** Shows how things stand, as last read; while the database does not say, no figure is shown for it. */
@ApplicationScoped
class StandingMeters {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private volatile Standing last;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    MeterRegistry meters;

    @Job
    @Scheduled(every = "{aftercare.watch.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return sql.one(Standing.class, Standing.READ, clock.instant())
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .recoverWithNull()
                .invoke(standing -> last = standing)
                .replaceWithVoid();
    }

    void show(@Observes StartupEvent started) {
        Gauge.builder("aftercare.database.writable", () -> last != null && last.writable() ? 1 : 0)
                .description("1: the database answers and takes writes")
                .register(meters);
        seconds("aftercare.database.oldest.transaction", Standing::oldestTransaction);
        count("aftercare.outbox.waiting", Standing::mailsWaiting, "channel", "email");
        count("aftercare.outbox.waiting", Standing::callsWaiting, "channel", "webhook");
        seconds("aftercare.outbox.oldest", Standing::mailsOldest, "channel", "email");
        seconds("aftercare.outbox.oldest", Standing::callsOldest, "channel", "webhook");
        count("aftercare.outbox.given.up.today", Standing::deadOfTheDay);
        count("aftercare.tick.steps.due", Standing::stepsDue);
        seconds("aftercare.tick.late", Standing::stepsLate);
        count("aftercare.duties.due.today", Standing::dutiesDue);
        count("aftercare.duties.late", Standing::dutiesLate);
    }

    private void seconds(String name, ToDoubleFunction<Standing> millis, String... tags) {
        show(name, standing -> millis.applyAsDouble(standing) / 1000, "seconds", tags);
    }

    private void count(String name, ToDoubleFunction<Standing> count, String... tags) {
        show(name, count, null, tags);
    }

    private void show(String name, ToDoubleFunction<Standing> figure, String unit, String... tags) {
        Gauge.builder(name, () -> last == null ? Double.NaN : figure.applyAsDouble(last))
                .baseUnit(unit)
                .tags(tags)
                .register(meters);
    }
}
