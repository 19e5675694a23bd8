package org.aftercare.obligations;

/** How a duty stands. */
public enum ObligationStatus {
    /** Owed. */
    open,
    /** Done in time. */
    met,
    /** Not done in time, and stays so; {@code settledAt} says when it was done later. */
    missed,
    /** Let off; who and why stand beside it. */
    waived,
    /** What opened it fell away. */
    cancelled
}
