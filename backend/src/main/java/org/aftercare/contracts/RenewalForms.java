package org.aftercare.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is recorded towards the renewal of a contract (1.15). */
public final class RenewalForms {
    private RenewalForms() {}

    /** @param on the day it was posted, not in the future */
    public record PostNotice(
            @NotNull LocalDate on, @Size(max = 1000) String note) {}

    /** @param visitorId who goes there; @param on when they mean to; null: open */
    public record PlanRenewal(@NotNull UUID visitorId, LocalDate on) {}

    /**
     * @param id the client's own, or null
     * @param on the day of the visit, not in the future
     * @param visitorId who went; null: the caller
     * @param lostReason why the customer declines; with that outcome only
     */
    public record VisitForRenewal(
            UUID id,
            @NotNull LocalDate on,
            UUID visitorId,
            @NotNull RenewalVisit.Outcome outcome,
            @Size(max = 1000) String note,
            Renewal.LostReason lostReason) {}

    /** @param amount asked for the next term, yuan; @param nextStepOn when to come back to it; null: open */
    public record TalkOfRenewal(
            @DecimalMin("0") @Digits(integer = 10, fraction = 2)
            BigDecimal amount,

            LocalDate nextStepOn,
            @Size(max = 2000) String note) {}

    /**
     * The contract that follows, for the same units.
     *
     * @param id the client's own, or null
     * @param number as on the paper; null: the next one of the branch
     * @param startsOn null: the day after the end
     * @param endsOn the last day it covers
     * @param priceRule null: as before
     * @param confirmedOn when the customer confirmed the terms, and {@code confirmedBy} who did; both null: not yet
     */
    public record RenewContract(
            UUID id,
            @Size(min = 1, max = 40) String number,
            LocalDate startsOn,
            @NotNull LocalDate endsOn,
            @Valid PriceRule priceRule,

            @DecimalMin("0") @Digits(integer = 10, fraction = 2)
            BigDecimal price,

            @Min(1) @Max(52) Integer visitsPerYear,
            @Size(max = 2000) String note,
            LocalDate confirmedOn,
            @Size(max = 100) String confirmedBy) {}

    public record LoseRenewal(
            @NotNull Renewal.LostReason reason,
            @Size(max = 1000) String note) {}
}
