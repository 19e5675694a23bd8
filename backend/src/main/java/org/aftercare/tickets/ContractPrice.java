package org.aftercare.tickets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A contract as a job under it needs it (1.1b): whether it covers the item that day, and its price rule.
 *
 * @param rule included, per_visit or percent
 * @param coversItem the item is on its list
 */
record ContractPrice(
        UUID contractId,
        String number,
        LocalDate startsOn,
        LocalDate endsOn,
        String rule,
        BigDecimal amount,
        BigDecimal percent,
        boolean coversItem) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    boolean runsOn(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    /** What the job costs whatever is done; null where it depends on the usual price. */
    BigDecimal fixed() {
        return switch (rule) {
            case "included" -> BigDecimal.ZERO;
            case "per_visit" -> amount;
            default -> null;
        };
    }

    /** What the customer pays of the usual price: the percent, to the cent; a fixed price whatever the usual one. */
    BigDecimal of(BigDecimal usual) {
        BigDecimal fixed = fixed();
        return fixed != null ? fixed : usual.multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }
}
