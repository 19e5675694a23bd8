package org.aftercare.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.aftercare.kernel.Problem;

/**
 * What both sides agree on, but for the units.
 *
 * @param endsOn the last day it covers
 * @param price of the whole term, yuan; null where only visits are paid
 * @param visitsPerYear owed to the customer, 1–52; null: none are promised
 * @param responsibleId who looks after it; null: the branch's supervisor
 * @param arrivalHours how soon someone arrives (7.4.2.5b), clock hours; null where it says nothing
 */
record Agreement(
        LocalDate startsOn,
        LocalDate endsOn,
        PriceRule priceRule,
        BigDecimal price,
        Integer visitsPerYear,
        UUID responsibleId,
        Integer arrivalHours,
        String note) {
    /** 400 where it ends before it starts, or its price rule is not whole. */
    void mustBeWhole() {
        if (endsOn.isBefore(startsOn)) {
            throw Problem.invalid("endsOn", "ends-before-start");
        }
        priceRule.mustBeWhole();
    }
}
