package org.aftercare.complaints.returns;

/** What goods that come back cost (16.11b). */
public enum ReturnCostKind {
    freight,
    handling,
    repair,
    other
}
