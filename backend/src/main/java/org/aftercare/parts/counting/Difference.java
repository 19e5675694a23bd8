package org.aftercare.parts.counting;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A line that differed from the books when it was first counted.
 *
 * @param counted first; @param recounted by a second person; null: not yet
 */
record Difference(
        UUID id,
        UUID partId,
        String code,
        String name,
        int book,
        int counted,
        Integer recounted,
        BigDecimal unitCost,
        String reason,
        boolean unauthorised) {
    /** What counts: the second count where there is one. */
    int there() {
        return recounted == null ? counted : recounted;
    }

    boolean differs() {
        return there() != book;
    }

    /** Counted twice, and with a reason where it still differs. */
    boolean isExplained() {
        return recounted != null && (!differs() || !reason.isBlank());
    }

    BigDecimal value() {
        return unitCost.multiply(BigDecimal.valueOf((long) there() - book));
    }

    /** As it is signed for: code, books and goods, and why. */
    String said() {
        return "%s %d→%d %s".formatted(code, book, there(), reason).trim();
    }
}
