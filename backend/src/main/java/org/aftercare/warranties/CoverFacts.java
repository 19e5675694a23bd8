package org.aftercare.warranties;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.aftercare.customers.ProductModel.WarrantyStarts;

/**
 * All that decides the cover of a unit, as the SQL function {@code cover_facts(equipment.id)} tells it: a list selects
 * that as a column and lets {@link Covers#view} decide.
 */
public record CoverFacts(
        LocalDate boughtOn,
        LocalDate acceptedOn,
        boolean soldByUs,
        LocalDate retiredOn,
        int warrantyMonths,
        WarrantyStarts warrantyStarts,
        List<Term> contracts) {
    /** A contract that names the unit; both days inclusive. */
    public record Term(UUID id, String number, LocalDate startsOn, LocalDate endsOn) {
        boolean runsOn(LocalDate day) {
            return !day.isBefore(startsOn) && !day.isAfter(endsOn);
        }
    }

    /** The day the free warranty began or will; null where it is not known, or the company did not sell the unit. */
    LocalDate warrantyFrom() {
        return !soldByUs ? null : warrantyStarts == WarrantyStarts.bought ? boughtOn : acceptedOn;
    }

    /** Its last day, inclusive; null without a first one, or where the model has no free warranty. */
    LocalDate warrantyUntil() {
        LocalDate from = warrantyFrom();
        return from == null || warrantyMonths == 0 ? null : from.plusMonths(warrantyMonths);
    }
}
