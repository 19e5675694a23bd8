package org.aftercare.parts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.approvals.Approval;
import org.aftercare.kernel.Versioned;
import org.aftercare.parts.PartViews.BinRef;
import org.aftercare.parts.PartViews.PartRef;
import org.aftercare.parts.PartViews.StoreRef;
import org.aftercare.staff.PersonRef;

/** Slips, returns, transfers and what a job drew, as they are read. Quantities in the part's unit, money in yuan. */
public final class SlipViews {
    private SlipViews() {}

    /**
     * @param goods what it asks for, in one line
     * @param waiting for a signature
     */
    public record SlipRow(
            UUID id,
            String number,
            StoreRef store,
            PartsSlip.Status status,
            PartsSlip.WorkKind workKind,
            UUID workId,
            String workLabel,
            PersonRef drawer,
            String goods,
            int lines,
            boolean waiting,
            Instant wantedAt,
            Instant issuedAt) {}

    /** A lot that goods of a line came from, less what came back. */
    @Schema(name = "IssuedPortion")
    public record Portion(UUID lotId, Instant receivedAt, int quantity, BigDecimal unitCost) {}

    /** @param receivedQuantity null: the goods are not back yet (10.3.11c) */
    public record ReturnView(
            UUID id,
            String number,
            UUID slipLineId,
            UUID slipId,
            String slipNumber,
            String workLabel,
            PartRef part,
            StoreRef store,
            int quantity,
            String reason,
            PersonRef announcedBy,
            Instant announcedAt,
            Integer receivedQuantity,
            PersonRef receivedBy,
            Instant postedAt,
            int version)
            implements Versioned {}

    /**
     * @param there in this store
     * @param free of those, for this job
     * @param coming back, and not received yet
     * @param cost of what was issued less what came back, by its lots
     */
    public record SlipLineView(
            UUID id,
            PartRef part,
            String storageNeed,
            BinRef place,
            int there,
            int free,
            int quantity,
            int issued,
            int returned,
            int used,
            int coming,
            boolean addedItem,
            PersonRef confirmedBy,
            Instant confirmedAt,
            boolean oldForNew,
            String oldSerial,
            Instant oldHandedInAt,
            Instant drawerSignedAt,
            BigDecimal cost,
            List<Portion> lots) {}

    /**
     * A request for signatures, the newest of its rule.
     *
     * @param roles who has to sign
     * @param by who has
     */
    public record SignatureState(
            UUID id,
            String number,
            String ref,
            Approval.Status status,
            List<String> roles,
            List<String> by,
            String reason) {}

    /**
     * @param slip as it stands
     * @param started work on the job has begun; null: drawn for the house
     * @param allowedActions operations the caller may do now
     * @param refusedActions operations of the caller's roles that are not possible now, each with the sentence why
     */
    public record SlipView(
            @JsonUnwrapped SlipRead slip,
            String workTitle,
            Boolean started,
            List<String> allowedActions,
            Map<String, String> refusedActions)
            implements Versioned {
        @Override
        public int version() {
            return slip.version();
        }
    }

    public record ReservationView(
            UUID id,
            PartRef part,
            StoreRef store,
            int quantity,
            PartsSlip.WorkKind workKind,
            UUID workId,
            String workLabel,
            PersonRef person,
            Instant madeAt,
            Instant endedAt,
            Reservation.Ending ending) {}

    /** A line of a slip as the job's page shows it. */
    public record UseLine(
            UUID id,
            UUID slipId,
            String slipNumber,
            PartsSlip.Status status,
            StoreRef store,
            PartRef part,
            int quantity,
            int issued,
            int returned,
            int used,
            int coming,
            BigDecimal cost,
            boolean waiting) {}

    /** What a job wants, has and has used. @param cost of all of it, by the lots, exactly */
    public record PartsUse(List<UseLine> lines, List<ReservationView> reservations, BigDecimal cost) {}

    public record TransferLineView(UUID id, PartRef part, int quantity) {}

    public record TransferView(
            UUID id,
            String number,
            StoreRef from,
            StoreRef to,
            Transfer.Status status,
            String note,
            PersonRef sentBy,
            Instant sentAt,
            PersonRef receivedBy,
            Instant receivedAt,
            List<TransferLineView> lines,
            int version)
            implements Versioned {}

    /** A job as a slip names it. */
    public record WorkRow(PartsSlip.WorkKind kind, UUID id, String number, String title, boolean started) {}
}
