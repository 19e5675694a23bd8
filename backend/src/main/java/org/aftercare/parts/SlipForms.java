package org.aftercare.parts;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** What is said about slips, returns, reservations and transfers. Quantities in the part's unit. */
public final class SlipForms {
    private SlipForms() {}

    /** @param addedItem found during the job; settled with the front desk before it is drawn (10.3.6) */
    public record WantedLine(@NotNull UUID partId, @Positive int quantity, boolean addedItem) {}

    /**
     * @param id the client's own, or null
     * @param workId of the ticket or item; null for the house itself
     * @param usedBy who uses what is drawn for the house, such as the sales department (10.3.12a)
     * @param costBearer who bears its cost
     * @param drawerId who draws; null: the caller
     * @param paper a slip on paper lies before the storekeeper, who looks whether it is legible and unaltered (8.4.3.1b)
     */
    public record WantParts(
            UUID id,
            @NotNull UUID storeId,
            @NotNull PartsSlip.WorkKind workKind,
            UUID workId,
            @Size(max = 100) String usedBy,
            @Size(max = 100) String costBearer,
            UUID drawerId,
            boolean paper,
            boolean illegible,
            boolean altered,
            @Size(max = 500) String note,
            @NotEmpty @Size(max = 200) List<@NotNull @Valid WantedLine> lines) {}

    public record ChangeSlip(
            boolean paper,
            boolean illegible,
            boolean altered,
            @Size(max = 500) String note,
            @NotEmpty @Size(max = 200) List<@NotNull @Valid WantedLine> lines) {}

    /** @param lotId the lot that was scanned; null: the oldest is taken (8.4.3.2) */
    public record IssueLine(@NotNull UUID lineId, @Positive int quantity, UUID lotId) {}

    /** @param lines null or none: all that is still wanted */
    public record IssueParts(@Size(max = 200) List<@NotNull @Valid IssueLine> lines) {
        public IssueParts {
            lines = lines == null ? List.of() : lines;
        }
    }

    public record ForReason(@NotBlank @Size(max = 500) String reason) {}

    /** @param strokes of the drawer's signature; null: not signed yet (8.4.3.5) */
    public record OldPiece(
            @Size(max = 60) String serial, @Size(max = 2000) List<@NotNull List<@NotNull Integer>> strokes) {}

    /** @param used of what was handed out, all in all */
    public record UseParts(@PositiveOrZero int used) {}

    /** @param reason is asked for by 10.3.11b where that binds */
    public record AnnounceReturn(
            UUID id,
            @NotNull UUID slipLineId,
            @Positive int quantity,
            @Size(max = 500) String reason) {}

    /** @param quantity what the storekeeper has counted; null: the goods are not there yet */
    public record ReceiveReturn(@PositiveOrZero Integer quantity) {}

    public record Reserve(
            UUID id,
            @NotNull UUID partId,
            @NotNull UUID storeId,
            @Positive int quantity,
            @NotNull PartsSlip.WorkKind workKind,
            @NotNull UUID workId) {}

    public record TransferLineForm(
            @NotNull UUID partId, @Positive int quantity) {}

    public record SendTransfer(
            UUID id,
            @NotNull UUID fromStore,
            @NotNull UUID toStore,
            @Size(max = 500) String note,
            @NotEmpty @Size(max = 200) List<@NotNull @Valid TransferLineForm> lines) {}
}
