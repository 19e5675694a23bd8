package org.aftercare.tickets;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.aftercare.kernel.Versioned;
import org.aftercare.staff.PersonRef;

/** What is said and answered about escalations. */
public final class EscalationForms {
    private EscalationForms() {}

    /** @param cannotSolve it cannot be solved there (3.2.5); @param departments which others are concerned */
    public record Escalate(
            UUID id,
            @NotBlank @Size(max = 2000) String description,
            boolean cannotSolve,
            @Size(max = 300) String departments) {}

    public record ConfirmPlan(@NotBlank @Size(max = 2000) String plan) {}

    public record EscalatedTicket(UUID id, String number, String customer) {}

    /** @param hours from the report to the clearing, or to now (3.2.5) */
    public record EscalationView(
            UUID id,
            EscalatedTicket ticket,
            String description,
            boolean cannotSolve,
            String departments,
            Instant escalatedAt,
            PersonRef escalatedBy,
            Instant takenAt,
            PersonRef takenBy,
            String plan,
            Instant plannedAt,
            PersonRef plannedBy,
            Instant clearedAt,
            PersonRef clearedBy,
            int hours,
            int version)
            implements Versioned {}
}
