package org.aftercare.warranties;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Whether a unit is covered on a day, told to staff.
 *
 * @param covered all of it; where only some of it is, the extent is partly
 * @param from first day of what covers it, or covered it last
 * @param until last day of that, inclusive
 * @param words the reason as a sentence in the caller's language
 * @param contract what covers it, or covered it last, where that is a contract
 * @param warrantyUntil last day of the free warranty of parts, labour and travel, whatever covers the unit now
 * @param lines parts, labour and travel
 */
public record CoverView(
        boolean covered,
        Cover.Extent extent,
        CoverLine.By by,
        LocalDate from,
        LocalDate until,
        CoverLine.Reason reason,
        String words,
        CoverContract contract,
        LocalDate warrantyUntil,
        Cover.Proposal proposedServiceType,
        List<CoverLineView> lines) {
    public record CoverContract(UUID id, String number) {}

    /** @param words why, in the reader's language */
    public record CoverLineView(
            CoverLine.What what,
            boolean covered,
            CoverLine.By by,
            LocalDate until,
            CoverLine.Reason reason,
            String words) {}

    /** Free of charge on that day, by the warranty or by what an earlier repair answers for (1.1c). */
    public boolean inWarranty() {
        return by == CoverLine.By.warranty || by == CoverLine.By.repair;
    }
}
