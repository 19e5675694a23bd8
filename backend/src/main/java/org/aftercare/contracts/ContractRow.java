package org.aftercare.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.aftercare.customers.CustomerRef;
import org.aftercare.customers.CustomerViews.UnitModel;

/**
 * A maintenance contract in a list.
 *
 * @param equipment that is on its list now
 * @param cancelledOn the first day on which it covers nothing any more; null: it was not cancelled
 * @param renewedBy number of the contract that follows; null: not renewed
 * @param visitPlan what it owes in visits; null: it promises none
 */
public record ContractRow(
        UUID id,
        String number,
        CustomerRef customer,
        LocalDate startsOn,
        LocalDate endsOn,
        PriceRule priceRule,
        BigDecimal price,
        List<ListedUnit> equipment,
        LocalDate cancelledOn,
        String renewedBy,
        VisitPlan visitPlan) {
    public record ListedUnit(UUID id, UnitModel model, String serial) {}
}
