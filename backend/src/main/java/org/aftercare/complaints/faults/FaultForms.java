package org.aftercare.complaints.faults;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is asked about design faults and devices beyond us. */
public final class FaultForms {
    private FaultForms() {}

    /**
     * @param product which one, where it is none of our models
     * @param tried what was tried; needed for a device that cannot be dealt with (16.9b)
     * @param ticketId in which job; null: none
     */
    public record ReportDesignFault(
            UUID id,
            @NotNull DesignFault.Sort sort,
            UUID modelId,
            @Size(max = 200) String product,
            @NotBlank @Size(max = 2000) String fault,
            @Size(max = 2000) String tried,
            UUID ticketId) {}

    public record AnswerDesignFault(
            @NotBlank @Size(max = 2000) String answer) {}
}
