package org.aftercare.obligations;

import java.time.Instant;

/**
 * One time that a recurring duty comes.
 *
 * @param key which one it is: 2026-11-23, 2026-W48, 2026-11, 2026-Q4, 2026-H2, 2026, 2026-spring, 2026-1, holiday-2026-10-01,
 *     or for what comes so long after the last time, its number
 * @param visibleFrom when it comes onto lists
 * @param reason when it is due and why; null: a figure is unset, so it is never late
 */
record Occurrence(String key, Instant visibleFrom, DueReason reason) {
    Instant due() {
        return reason == null ? null : reason.due();
    }
}
