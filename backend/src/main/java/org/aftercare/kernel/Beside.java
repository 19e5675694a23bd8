package org.aftercare.kernel;

import java.util.function.Supplier;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** Work that takes the processor for long, done beside the event loop, which has others to serve meanwhile. */
public final class Beside {
    private Beside() {}

    /** On the worker pool, coming back to the Vert.x context the session lives in. */
    public static <T> Uni<T> run(Supplier<T> work) {
        Context context = Vertx.currentContext();
        Uni<T> done = Uni.createFrom().item(work).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
        return context == null ? done : done.emitOn(task -> context.runOnContext(ignored -> task.run()));
    }
}
