package org.aftercare.complaints.opinions;

/** Which opinions are asked for. */
public enum OpinionState {
    open,
    /** Nobody has told the customer anything yet (5.1.1.1). */
    unanswered,
    /** Worth passing on or not: nobody has said. */
    unjudged,
    /** Worth passing on, and passed to nobody (5.1.2.1a). */
    to_pass_on,
    /** Passed to nobody, worth it or not (5.1.1.5). */
    passed_to_nobody,
    /** With a measure that is not carried out (9.4e). */
    measures_open,
    /** Passed to the reader, who has not said anything to it. */
    mine,
    closed
}
