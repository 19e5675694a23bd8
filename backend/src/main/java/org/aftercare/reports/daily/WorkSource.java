package org.aftercare.reports.daily;

/** Where minutes were recorded. The same category may come from two of them: they stay apart. */
public enum WorkSource {
    /** At the customer's and on the way. */
    visits,
    /** In the workshop, on repair cards. */
    repairs,
    /** Internal work without a customer (1.1d). */
    internal
}
