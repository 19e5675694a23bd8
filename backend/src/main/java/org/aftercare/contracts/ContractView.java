package org.aftercare.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.aftercare.customers.CustomerRef;
import org.aftercare.customers.CustomerViews.UnitModel;
import org.aftercare.kernel.Versioned;

/**
 * A maintenance contract as it is shown; both days inclusive.
 *
 * @param allowedActions operations the caller may do with it
 */
public record ContractView(
        UUID id,
        String number,
        CustomerRef customer,
        LocalDate startsOn,
        LocalDate endsOn,
        PriceRule priceRule,
        List<CoveredUnit> equipment,
        Integer arrivalHours,
        String note,
        int version,
        List<String> allowedActions)
        implements Versioned {
    public record CoveredUnit(UUID id, UnitModel model, String serial) {}
}
