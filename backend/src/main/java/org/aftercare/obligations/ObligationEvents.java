package org.aftercare.obligations;

import java.time.Instant;

/** What the journal says of duties. */
public final class ObligationEvents {
    public static final String REMINDED = "obligation.reminded";
    public static final String MISSED = "obligation.missed";
    public static final String ESCALATED = "obligation.escalated";
    public static final String TOLD = "obligation.told";
    public static final String REPORTED = "obligation.reported";
    public static final String WAIVED = "obligation.waived";
    public static final String HANDED_OVER = "obligation.handed_over";
    public static final String DUE_CHANGED = "obligation.due_changed";

    private ObligationEvents() {}

    /**
     * @param article its reference, e.g. 1.14
     * @param dutyZh what is owed, in both languages
     * @param subject what it is about, as people call it
     * @param to role or owner that a step went to; null where it went to nobody
     */
    public record OfDuty(
            String article,
            String dutyZh,
            String dutyEn,
            String subject,
            Instant dueAt,
            String occurrence,
            String to,
            String note,
            String person) {}

    /** @param from null: it had no due time before */
    public record DueChanged(String article, String dutyZh, String dutyEn, String subject, Instant from, Instant to) {}
}
