package org.aftercare.kernel;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jboss.logmanager.ExtLogRecord;

/** The lines about requests, with what they carry, while this is open. */
final class LogLines extends Handler implements AutoCloseable {
    /** @param story what stands below it, the causes included */
    record Line(String requestId, String person, String operation, String said, Throwable story) {}

    private static final Logger REQUESTS = Logger.getLogger("org.aftercare.requests");

    final List<Line> heard = new CopyOnWriteArrayList<>();

    LogLines() {
        REQUESTS.addHandler(this);
    }

    @Override
    public void publish(LogRecord record) {
        ExtLogRecord entry = ExtLogRecord.wrap(record);
        heard.add(new Line(
                entry.getMdc("requestId"),
                entry.getMdc("person"),
                entry.getMdc("operation"),
                entry.getFormattedMessage(),
                entry.getThrown()));
    }

    /** The one line of a request; it is written a moment after its answer was read. */
    Line of(String requestId) {
        for (long end = System.nanoTime() + 10_000_000_000L; System.nanoTime() < end; Thread.onSpinWait()) {
            for (Line line : heard) {
                if (requestId.equals(line.requestId())) {
                    return line;
                }
            }
        }
        throw new AssertionError("no line of request " + requestId + " among " + heard);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        REQUESTS.removeHandler(this);
    }
}
