package org.aftercare.contracts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.aftercare.customers.CustomerRef;
import org.aftercare.customers.CustomerViews.UnitModel;
import org.aftercare.kernel.Versioned;

/**
 * A maintenance contract as it is shown; both days inclusive.
 *
 * @param confirmedOn when the customer confirmed its terms; null: nobody wrote it down
 * @param renews the contract that this one follows; null: none
 * @param renewedBy the contract that follows this one; null: not renewed
 * @param cancelledOn the first day on which it covers nothing any more; null: it was not cancelled
 * @param noticePostedOn when the customer was written to about its present end (1.15a); null: not yet
 * @param visits those for the renewal, the newest first
 * @param visitPlan what it owes in visits; null: it promises none
 * @param madeVisits those that used one, and those that were struck out, the newest first
 * @param renewal null: nothing was done for it yet
 * @param allowedActions operations the caller may do with it now
 */
public record ContractView(
        UUID id,
        String number,
        CustomerRef customer,
        LocalDate startsOn,
        LocalDate endsOn,
        PriceRule priceRule,
        BigDecimal price,
        Integer visitsPerYear,
        Someone responsible,
        List<CoveredUnit> equipment,
        Integer arrivalHours,
        String note,
        LocalDate confirmedOn,
        String confirmedBy,
        OtherContract renews,
        OtherContract renewedBy,
        LocalDate cancelledOn,
        String cancelReason,
        LocalDate noticePostedOn,
        List<Visited> visits,
        VisitPlan visitPlan,
        List<UsedVisit> madeVisits,
        List<AttachedPage> documents,
        RenewalState renewal,
        int version,
        List<String> allowedActions)
        implements Versioned {
    /** A visit for the renewal. */
    public record Visited(LocalDate on, RenewalVisit.Outcome outcome, String visitor, String note) {}

    /** @param from null: since the contract's first day; @param until null: it is on the list still */
    public record CoveredUnit(
            UUID id, UnitModel model, String serial, LocalDate from, LocalDate until, String reason) {}

    public record Someone(UUID id, String name) {}

    /** The one before or after. */
    public record OtherContract(UUID id, String number) {}

    public record VisitedJob(UUID id, String number) {}

    /** @param ticket the job; null where it was no job; @param struck null: it counts */
    public record UsedVisit(UUID id, LocalDate on, String person, VisitedJob ticket, String note, StruckVisit struck) {}

    /** It was written down by mistake. */
    public record StruckVisit(String by, Instant at, String reason) {}

    public record AttachedPage(UUID id, String title, String addedBy, Instant addedAt) {}

    /** @param amount asked for the next term, yuan */
    public record RenewalState(
            Renewal.Stage stage,
            Someone visitor,
            LocalDate visitOn,
            BigDecimal amount,
            LocalDate nextStepOn,
            Renewal.LostReason lostReason,
            String note) {}
}
