package org.aftercare.billing.penalties;

/** What the penalty consists of. */
public enum PenaltyDecision {
    /** An amount, points of the appraisal, or both. */
    fine,
    /** Kept on under observation. */
    probation,
    dismissal
}
