package org.aftercare.kernel;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

/**
 * The jobs at work: how long each takes, when it last came to its end, and that none is torn off when the program ends.
 * What a job has claimed it finishes; no other begins.
 */
@Singleton
class RunningJobs {
    private static final Logger LOG = Logger.getLogger(RunningJobs.class);
    /** A batch that is being sent waits at most so long for somebody else's server; what is left another instance claims. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** Before anything that a job needs goes down. */
    private static final int FIRST = 1;

    private final Map<String, AtomicLong> lastDone = new ConcurrentHashMap<>();
    private int running;
    private boolean ending;

    @Inject
    MeterRegistry meters;

    synchronized boolean areEnding() {
        return ending;
    }

    /** The same work, counted and timed. */
    <T> Uni<T> watched(String job, Uni<T> work) {
        return Uni.createFrom().deferred(() -> {
            Timer.Sample begun = Timer.start(meters);
            change(1);
            return work.onTermination().invoke((done, failure, cancelled) -> {
                String outcome = failure == null && !cancelled ? "done" : "failed";
                begun.stop(meters.timer("aftercare.jobs", "job", job, "outcome", outcome));
                if (outcome.equals("done")) {
                    lastDone(job).set(meters.config().clock().wallTime());
                }
                change(-1);
            });
        });
    }

    private AtomicLong lastDone(String job) {
        return lastDone.computeIfAbsent(job, first -> {
            AtomicLong moment = new AtomicLong();
            TimeGauge.builder("aftercare.job.last.done", () -> moment, TimeUnit.MILLISECONDS)
                    .description("When the job last came to its end, since 1970")
                    .tag("job", job)
                    .register(meters);
            return moment;
        });
    }

    private synchronized void change(int by) {
        running += by;
        notifyAll();
    }

    synchronized void end(@Observes @Priority(FIRST) ShutdownEvent shutdown) throws InterruptedException {
        ending = true;
        long end = System.nanoTime() + LONGEST.toNanos();
        while (running > 0 && System.nanoTime() < end) {
            wait(100);
        }
        if (running > 0) {
            LOG.warnf("%d jobs are broken off; what they claimed is claimed again", running);
        }
    }
}
