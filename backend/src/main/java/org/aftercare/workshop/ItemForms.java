package org.aftercare.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.databind.JsonNode;

import org.aftercare.tickets.Signature;
import org.aftercare.tickets.WorkCategory;

/** What is asked of items. Texts are trimmed; lengths in characters. */
public final class ItemForms {
    private ItemForms() {}

    /** @param accessories what came with it; @param condition scratches, missing screws … */
    public record DescribeItem(
            @NotBlank @Size(max = 120) String what,
            @Size(max = 60) String serial,
            @Size(max = 500) String accessories,
            @Size(max = 500) String condition) {}

    /**
     * Handed in at the counter, all at once.
     *
     * @param id of the batch, brought by the client
     * @param items one for each piece, or one whose quantity says how many
     * @param contentHash of the voucher the customer signs for it (1.6b)
     */
    public record HandIn(
            UUID id,
            @NotEmpty @Size(max = 100) List<@NotNull @Valid HandedIn> items,
            @Size(max = 60) String place,
            UUID technicianId,
            @NotNull Signature.How how,
            @NotBlank @Size(max = 64) String contentHash,
            @NotBlank @Size(max = 100) String signer,
            JsonNode strokes,
            @NotBlank String image) {}

    public record HandedIn(
            @NotBlank @Size(max = 120) String what,
            @Size(max = 60) String serial,
            @Size(max = 500) String accessories,
            @Size(max = 500) String condition,
            @Min(1) @Max(100) Integer quantity) {}

    /** @param place where it lies now: shelf, bench … */
    public record EnterCustody(@Size(max = 60) String place) {}

    /** @param holderId who has it now; unsaid: whoever says so */
    public record MoveItem(UUID holderId, @Size(max = 60) String place) {}

    /** @param plannedFinish by when it is promised (1.9) */
    public record FillCard(
            @NotBlank @Size(max = 2000) String fault,
            @NotNull Instant plannedFinish,
            UUID technicianId) {}

    /** Both only where an article asks for them (a car's protections, 10.2.2). */
    public record StartRepair(Boolean interiorCovered, Boolean fendersCovered) {}

    /** @param day unsaid: today */
    public record EnterTime(
            UUID id,
            @NotNull WorkCategory category,
            @Min(1) @Max(1440) int minutes,
            LocalDate day,
            @Size(max = 500) String note) {}

    /** @param partsNone nothing was replaced; otherwise what was drawn for the item is what was (1.7b) */
    public record PutForward(@NotBlank @Size(max = 4000) String workDone, Boolean partsNone) {}

    /** @param reason what is wrong; needed where it did not pass */
    public record InspectItem(
            @NotNull Boolean passed, @Size(max = 1000) String reason) {}

    public record SetReturnDate(@NotNull LocalDate on) {}

    /** @param contentHash of what the customer was shown */
    public record SignReturn(
            @NotNull Signature.How how,
            @NotBlank @Size(max = 64) String contentHash,
            @NotBlank @Size(max = 100) String signer,
            JsonNode strokes,
            @NotBlank String image) {}

    /** Either the number of the paper that came back, or the customer's statement that it is lost (1.7e). */
    public record VoidReceipt(
            @Size(max = 40) String number, @Size(max = 1000) String statement) {}

    public record AskHelp(
            UUID id, @NotBlank @Size(max = 1000) String reason) {}

    /** @param plannedFinish the new promise, where the action makes one */
    public record AnswerHelp(@NotBlank @Size(max = 1000) String action, Instant plannedFinish) {}

    /**
     * @param ending not_repaired, scrapped or exchanged; @param exchangedFor the serial of what the customer gets
     * @param unwanted the customer does not want it repaired; otherwise it is we who cannot (6.13)
     */
    public record GiveUp(
            @NotNull Ending ending,
            @NotBlank @Size(max = 1000) String reason,
            @Size(max = 60) String exchangedFor,
            boolean unwanted) {}

    /** @param reason why nobody here can deal with it; @param tried what was tried (16.9b) */
    public record BeyondUs(
            @NotBlank @Size(max = 1000) String reason,
            @NotBlank @Size(max = 1000) String tried) {}

    /** @param what the customer uses meanwhile, e.g. its model and serial */
    public record LendLoaner(@NotBlank @Size(max = 120) String what) {}
}
