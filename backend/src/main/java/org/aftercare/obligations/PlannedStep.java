package org.aftercare.obligations;

import java.time.Instant;

/**
 * Something the tick has to do about an obligation, once.
 *
 * @param key within the obligation
 * @param to owner, customer or a role
 * @param notice the kind of notice; null: the usual one
 */
public record PlannedStep(String key, Instant at, Kind kind, String to, String notice) {
    public static final String MISSED = "missed";
    public static final String OWNER = "owner";
    public static final String CUSTOMER = "customer";

    public enum Kind {
        remind,
        tell,
        missed,
        escalate
    }
}
