package org.aftercare.notifications;

import java.time.Instant;
import java.util.UUID;

import org.aftercare.kernel.Page;
import org.aftercare.kernel.Problem;

/** Where a page of a list ends that is in the order of time. */
record Moment(Instant at, UUID id) {
    static Moment parse(String after) {
        String key = Page.decode(after);
        try {
            String[] parts = key == null ? null : key.split(" ", 2);
            return parts == null
                    ? new Moment(null, null)
                    : new Moment(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (RuntimeException made) {
            throw Problem.invalid("after", "cursor-unknown");
        }
    }

    @Override
    public String toString() {
        return at + " " + id;
    }
}
