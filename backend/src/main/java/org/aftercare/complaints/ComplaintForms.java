package org.aftercare.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked about a complaint itself. Texts are trimmed; lengths in characters. */
public final class ComplaintForms {
    private ComplaintForms() {}

    /** Trimmed, never null. */
    static String text(String given) {
        return given == null ? "" : given.trim();
    }

    /**
     * What anybody in the company heard (5.1.2.4a). Customer, content and class are asked for by the rules.
     *
     * @param id brought by the client, so that one sent twice is one
     * @param customerId null: only known by what they said of themselves
     * @param complainant null: the customer's name
     * @param heardAt null: now
     * @param departments who take note of a light one (5.2.2.3a)
     */
    public record RegisterComplaint(
            UUID id,
            UUID customerId,
            @Size(max = 100) String complainant,
            @Size(max = 50) String phone,
            @Email @Size(max = 200) String email,
            UUID ticketId,
            UUID personId,
            UUID modelId,
            @NotNull Source source,
            @NotNull Channel channel,
            @NotNull About about,
            Classification classification,
            Severity severity,
            @Size(max = 4000) String content,
            Instant heardAt,
            @Size(max = 7) List<@NotNull Department> departments) {}

    /** @param ownerId who sees it through; null: the caller */
    public record TakeUp(UUID ownerId) {}

    public record Classify(
            @NotNull Classification classification,
            @NotBlank @Size(max = 500) String reason) {}

    /** @param departments who take note of a light one */
    @Schema(name = "WeighComplaint")
    public record Weigh(
            @NotNull Severity severity,
            @Size(max = 500) String reason,
            @Size(max = 7) List<@NotNull Department> departments) {}

    /** What is left out stays as it is. */
    public record EnterParticulars(
            @Size(max = 100) String orderNumber,
            @Size(max = 100) String partNumber,
            LocalDate shippedOn,
            @Positive Integer quantity,
            @PositiveOrZero Integer defective,
            @Size(max = 1000) String demand) {}

    public record ConfirmGrounds(@NotBlank @Size(max = 2000) String grounds) {}

    /** Blank fields are refused by the rules. */
    public record SubmitInvestigation(
            @Size(max = 2000) String checked,
            @Size(max = 500) String checkedWith,
            @Size(max = 4000) String finding) {}

    /**
     * @param department that answers for it; null: none does
     * @param appraisal our appraisal's result, needed where it is not our fault
     */
    @Schema(name = "JudgeComplaint")
    public record Judge(
            @NotNull Fault fault,
            @NotNull Cause cause,
            @Size(max = 1000) String causeNote,
            Department department,
            @NotBlank @Size(max = 4000) String finding,
            @Size(max = 4000) String appraisal,
            @Size(max = 4000) String appraisalGrounds) {}

    public record AgreeNextStep(
            @NotBlank @Size(max = 2000) String possibleCauses,
            @NotBlank @Size(max = 2000) String nextStep) {}

    public record DraftHandling(@NotBlank @Size(max = 4000) String handling) {}

    public record AgreeSolution(@NotBlank @Size(max = 4000) String solution) {}

    /** @param solution as it was settled in the end; null: as agreed before */
    public record SettleWithCustomer(
            @Size(max = 4000) String solution,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 200) String contact) {}

    /** @param solution where none was agreed before; null: that one */
    @Schema(name = "DecideComplaint")
    public record Decide(@Size(max = 4000) String solution) {}

    /** One of the three, or still under investigation. */
    public record AssignResponsibility(
            Department department, UUID branchId, UUID personId, boolean stillInvestigated) {}

    /** Both may be left out: then the dispute is listed as incomplete. */
    public record MarkDispute(
            UUID personId,
            UUID contractId,
            @Size(max = 2000) String clauses) {}

    public record SettleDispute(@NotBlank @Size(max = 4000) String settlement) {}

    /** @param cause null: as judged; @param prevention the measure against its return, or why none is needed */
    @Schema(name = "CloseComplaint")
    public record Close(
            @Size(max = 4000) String outcome,
            Cause cause,
            @Size(max = 2000) String prevention,
            Dropped dropped,
            @Size(max = 1000) String dropReason) {}

    @Schema(name = "ReopenComplaint")
    public record Reopen(@NotBlank @Size(max = 1000) String reason) {}
}
