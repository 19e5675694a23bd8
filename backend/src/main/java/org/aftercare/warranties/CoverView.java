package org.aftercare.warranties;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Whether a unit is covered on a day, told to staff.
 *
 * @param from first day of what covers it, or covered it last
 * @param until last day of that, inclusive
 * @param words the reason as a sentence in the caller's language
 * @param contract what covers it, or covered it last, where that is a contract
 * @param warrantyUntil last day of the free warranty, whatever covers the unit now
 */
public record CoverView(
        boolean covered,
        Cover.By by,
        LocalDate from,
        LocalDate until,
        Cover.Reason reason,
        String words,
        CoverContract contract,
        LocalDate warrantyUntil,
        Cover.Proposal proposedServiceType) {
    public record CoverContract(UUID id, String number) {}

    /** Free of charge on that day (1.1c). */
    public boolean inWarranty() {
        return by == Cover.By.warranty;
    }
}
