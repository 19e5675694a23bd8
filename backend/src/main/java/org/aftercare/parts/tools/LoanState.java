package org.aftercare.parts.tools;

/** Which loans are asked for. */
public enum LoanState {
    out,
    /** Out beyond its time. */
    late,
    /** Lost or damaged, and not made good. */
    owed
}
