package org.aftercare.watch;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.aftercare.kernel.Job;

/** When {@code ./deploy/backup} last wrote one from this data folder; of a backup taken by other means nothing is known. */
@ApplicationScoped
class BackupMeter {
    private volatile double written = Double.NaN;

    /** Where it leaves its mark. */
    @ConfigProperty(name = "aftercare.backup-mark")
    Optional<String> mark;

    @Inject
    Vertx vertx;

    @Inject
    MeterRegistry meters;

    void show(@Observes StartupEvent started) {
        Gauge.builder("aftercare.backup.last", () -> written)
                .description("When the last backup was written, since 1970")
                .baseUnit("seconds")
                .register(meters);
    }

    @Job
    @Scheduled(every = "{aftercare.watch.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return Uni.createFrom()
                .optional(mark)
                .chain(file -> file == null
                        ? Uni.createFrom().nullItem()
                        : vertx.fileSystem().props(file))
                .invoke(found -> written = found == null ? Double.NaN : found.lastModifiedTime() / 1000.0)
                .onFailure()
                .invoke(none -> written = Double.NaN)
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }
}
