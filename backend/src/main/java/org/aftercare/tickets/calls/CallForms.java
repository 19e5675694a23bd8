package org.aftercare.tickets.calls;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is said about calls. */
public final class CallForms {
    private CallForms() {}

    /** @param followOn the day of a follow-up, from today on; else null */
    public record RecordOutcome(
            UUID id,
            @NotNull CallOutcome.Sort sort,
            LocalDate followOn,
            @NotBlank @Size(max = 1000) String note) {}
}
