package org.aftercare.contracts;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is recorded towards the renewal of a contract (1.15). */
public final class RenewalForms {
    private RenewalForms() {}

    /** @param on the day it was posted, not in the future */
    public record PostNotice(
            @NotNull LocalDate on, @Size(max = 1000) String note) {}

    /**
     * @param id the client's own, or null
     * @param on the day of the visit, not in the future
     * @param visitorId who went; null: the caller
     */
    public record VisitForRenewal(
            UUID id,
            @NotNull LocalDate on,
            UUID visitorId,
            @NotNull RenewalVisit.Outcome outcome,
            @Size(max = 1000) String note) {}
}
