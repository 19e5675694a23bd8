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
 * @param noticePostedOn when the customer was written to about its present end (1.15a); null: not yet
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
        LocalDate noticePostedOn,
        List<Visited> visits,
        int version,
        List<String> allowedActions)
        implements Versioned {
    /** A visit for the renewal; the newest first. */
    public record Visited(LocalDate on, RenewalVisit.Outcome outcome, String visitor, String note) {}

    public record CoveredUnit(UUID id, UnitModel model, String serial) {}
}
