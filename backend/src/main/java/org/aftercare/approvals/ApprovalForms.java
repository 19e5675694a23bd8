package org.aftercare.approvals;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.journal.Subject;

/** What is said about requests for signatures. */
public final class ApprovalForms {
    private ApprovalForms() {}

    /**
     * As the refusal told it.
     *
     * @param id the client's own, or null
     * @param branchId whose people sign; null: the whole company's
     * @param facts of the action, all of them
     */
    public record AskApproval(
            UUID id,
            @NotBlank @Size(max = 100) String action,
            @NotNull @Valid AboutWhat subject,
            UUID branchId,
            @NotNull @Schema(type = SchemaType.OBJECT) JsonNode facts,
            @Size(max = 500) String note) {}

    public record AboutWhat(
            @NotBlank @Size(max = 40) String kind, @NotNull UUID id) {
        Subject subject() {
            return Subject.of(kind, id);
        }
    }

    public record RefuseApproval(@NotBlank @Size(max = 500) String reason) {}

    /**
     * Who signs while I am away; both days inclusive, by the company's clock.
     *
     * @param from null: today
     */
    public record Delegate(
            @NotNull UUID to, LocalDate from, @NotNull LocalDate until) {}
}
