package org.aftercare.watch;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.netty.util.concurrent.EventExecutor;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;

/**
 * How much later than asked each event loop comes to a small task: what every request on it waits as well. Something that
 * blocks shows here first.
 */
@Singleton
class EventLoopMeters {
    private static final Duration EVERY = Duration.ofMillis(250);

    private static final Duration[] STEPS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
    };

    void watch(@Observes StartupEvent started, Vertx vertx, MeterRegistry meters) {
        Timer delay = Timer.builder("aftercare.event.loop.delay")
                .description("How late an event loop comes to what is due on it")
                .serviceLevelObjectives(STEPS)
                .register(meters);
        for (EventExecutor loop : ((VertxInternal) vertx).getEventLoopGroup()) {
            loop.scheduleWithFixedDelay(new Pulse(delay), EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static final class Pulse implements Runnable {
        private final Timer delay;
        private long expected = System.nanoTime() + EVERY.toNanos();

        Pulse(Timer delay) {
            this.delay = delay;
        }

        @Override
        public void run() {
            long now = System.nanoTime();
            delay.record(Math.max(0, now - expected), TimeUnit.NANOSECONDS);
            expected = now + EVERY.toNanos();
        }
    }
}
