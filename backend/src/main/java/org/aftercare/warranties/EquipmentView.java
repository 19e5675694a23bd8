package org.aftercare.warranties;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.aftercare.customers.CustomerRef;
import org.aftercare.customers.CustomerViews.UnitModel;
import org.aftercare.customers.CustomerViews.UnitSite;
import org.aftercare.kernel.Versioned;

/**
 * A unit as it is shown.
 *
 * @param cover today, by the company's calendar
 * @param allowedActions operations the caller may do with it
 */
public record EquipmentView(
        UUID id,
        CustomerRef customer,
        UnitSite site,
        UnitModel model,
        String serial,
        LocalDate boughtOn,
        LocalDate deliveredOn,
        LocalDate acceptedOn,
        boolean soldByUs,
        LocalDate retiredOn,
        int version,
        CoverView cover,
        List<String> allowedActions)
        implements Versioned {}
