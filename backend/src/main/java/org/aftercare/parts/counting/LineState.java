package org.aftercare.parts.counting;

/** Which lines of a count are asked for. */
public enum LineState {
    uncounted,
    counted,
    /** Other than the books said when they were first counted; none as long as that is hidden. */
    differing
}
