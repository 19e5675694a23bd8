package org.aftercare.parts.care;

/** Which losses are asked for. */
public enum LossState {
    /** Not charged to anybody yet. */
    recorded,
    /** Charged, and not paid. */
    owed,
    paid
}
