package org.aftercare.staff;

/** Which time counts towards a deadline. */
public enum ResponseClock {
    /** The branch's working calendar. */
    office_hours,
    /** Every minute, also at night. */
    round_the_clock
}
