package org.aftercare.billing.penalties;

/** What somebody is penalised for. */
public enum PenaltyReason {
    /** A customer complained of how somebody behaved (5.3.1b, 6.6, 16.6). */
    attitude,
    /** A customer complained of the head of after-sales (6.17). */
    head,
    /** A complaint was found to be of this person's or unit's making (5.2.4d). */
    responsibility,
    /** The telephone was left unattended (6.7b). */
    phone,
    other
}
