package org.aftercare.kernel;

import java.util.logging.Filter;
import java.util.logging.LogRecord;

import io.quarkus.logging.LoggingFilter;

/**
 * The pool forgets to stop the clock of a wait that has failed already, and throws when it strikes (4.5.26, {@code
 * SqlConnectionPool.execute}). Nothing comes of it but a page of the log for each request of an outage.
 */
@LoggingFilter(name = "pool-timers")
public final class PoolTimers implements Filter {
    private static final String WHERE = "io.vertx.sqlclient.impl.pool.SqlConnectionPool";

    @Override
    public boolean isLoggable(LogRecord entry) {
        return !(entry.getThrown() instanceof IllegalStateException late && isFromThere(late.getStackTrace()));
    }

    private static boolean isFromThere(StackTraceElement[] steps) {
        return steps.length > 1 && steps[1].getClassName().equals(WHERE);
    }
}
