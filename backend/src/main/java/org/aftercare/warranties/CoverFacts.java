package org.aftercare.warranties;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.aftercare.customers.ProductModel.WarrantyStarts;

/**
 * All that decides the cover of a unit, as the SQL function {@code cover_facts(equipment.id)} tells it: a list selects
 * that as a column and lets {@link Covers#view} decide.
 *
 * @param warrantyMonths of parts; 0: none
 * @param labourMonths null: as parts; @param travelMonths the same
 */
public record CoverFacts(
        LocalDate boughtOn,
        LocalDate deliveredOn,
        LocalDate acceptedOn,
        boolean soldByUs,
        LocalDate retiredOn,
        int warrantyMonths,
        Integer labourMonths,
        Integer travelMonths,
        WarrantyStarts warrantyStarts,
        List<Term> contracts,
        List<Repair> repairs) {
    /** A contract that names the unit; both days inclusive. One that lapses ends at once: its last day is then earlier. */
    public record Term(UUID id, String number, LocalDate startsOn, LocalDate endsOn) {
        boolean runsOn(LocalDate day) {
            return !day.isBefore(startsOn) && !day.isAfter(endsOn);
        }
    }

    /** The cover of a repair, by the number of the job; both days inclusive. Nothing of the unit's own is changed by it. */
    public record Repair(String number, LocalDate startsOn, LocalDate endsOn) {
        boolean runsOn(LocalDate day) {
            return !day.isBefore(startsOn) && !day.isAfter(endsOn);
        }
    }

    /** The same without its free warranty, as where nothing proves when it was bought. */
    CoverFacts withoutWarranty() {
        return new CoverFacts(
                null,
                null,
                null,
                soldByUs,
                retiredOn,
                warrantyMonths,
                labourMonths,
                travelMonths,
                warrantyStarts,
                contracts,
                repairs);
    }

    /** The same without what earlier repairs answer for. */
    CoverFacts withoutRepairs() {
        return repairs(List.of());
    }

    /** The same without what the job of this number will answer for itself. */
    CoverFacts before(String job) {
        List<Repair> others =
                repairs.stream().filter(one -> !one.number().equals(job)).toList();
        return others.size() == repairs.size() ? this : repairs(others);
    }

    private CoverFacts repairs(List<Repair> others) {
        return new CoverFacts(
                boughtOn,
                deliveredOn,
                acceptedOn,
                soldByUs,
                retiredOn,
                warrantyMonths,
                labourMonths,
                travelMonths,
                warrantyStarts,
                contracts,
                others);
    }

    public int months(CoverLine.What what) {
        Integer own = switch (what) {
            case parts -> null;
            case labour -> labourMonths;
            case travel -> travelMonths;
        };
        return own == null ? warrantyMonths : own;
    }

    /** The day the free warranty began or will; null where it is not known, or the company did not sell the unit. */
    public LocalDate warrantyFrom() {
        return !soldByUs
                ? null
                : switch (warrantyStarts) {
                    case bought -> boughtOn;
                    case delivered -> deliveredOn;
                    case accepted -> acceptedOn;
                };
    }

    /** Its last day, inclusive; null without a first one, or where the model has no free warranty of that. */
    public LocalDate warrantyUntil(CoverLine.What what) {
        LocalDate from = warrantyFrom();
        return from == null || months(what) == 0 ? null : from.plusMonths(months(what));
    }
}
