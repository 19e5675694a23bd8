package org.aftercare.tickets;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.aftercare.kernel.Versioned;
import org.aftercare.staff.PersonRef;
import org.aftercare.staff.Role;

/** What is said and answered about escalations. */
public final class EscalationForms {
    private EscalationForms() {}

    /** @param cannotSolve it cannot be solved there (3.2.5); @param departments roles, all of whose people are told */
    public record Escalate(
            UUID id,
            @NotBlank @Size(max = 2000) String description,
            boolean cannotSolve,
            @Size(max = 10) List<@NotNull Role> departments) {
        List<Role> concerned() {
            return departments == null
                    ? List.of()
                    : departments.stream().distinct().toList();
        }
    }

    public record ConfirmPlan(@NotBlank @Size(max = 2000) String plan) {}

    public record EscalatedTicket(UUID id, String number, String customer) {}

    /** @param hours from the report to the clearing, or to now (3.2.5) */
    public record EscalationView(
            UUID id,
            EscalatedTicket ticket,
            String description,
            boolean cannotSolve,
            List<Role> departments,
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
