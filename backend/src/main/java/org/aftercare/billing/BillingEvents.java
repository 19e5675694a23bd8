package org.aftercare.billing;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What happens to money, as the journal keeps it. */
public final class BillingEvents {
    private BillingEvents() {}

    public static final String COLLECTED = "fee.collected";
    public static final String CONFIRMED = "fee.confirmed";

    /** @param number of the ticket */
    public record Cash(String number, BigDecimal amount, String technician) {}

    public static final String REQUESTED = "invoice.requested";
    public static final String ISSUED = "invoice.issued";
    public static final String POSTED = "invoice.posted";

    /** @param invoice its number; null until it is issued */
    public record Paper(String number, String invoice, BigDecimal amount, LocalDate dueOn) {}
}
