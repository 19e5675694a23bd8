package org.aftercare.workshop;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.customers.CustomerRef;
import org.aftercare.kernel.Versioned;
import org.aftercare.staff.BranchRef;
import org.aftercare.staff.PersonRef;
import org.aftercare.tickets.ServiceType;
import org.aftercare.tickets.TicketStatus;
import org.aftercare.tickets.WorkCategory;

/** What is answered about items. */
public final class ItemViews {
    private ItemViews() {}

    /** What has to happen next with an item, for whoever looks at the workshop. */
    @Schema(name = "ItemWaitsFor")
    public enum WaitsFor {
        hand_in,
        card,
        start,
        repair,
        help,
        consent,
        inspection,
        return_date,
        giving_back,
        nothing
    }

    public record TicketOfItem(
            UUID id,
            String number,
            TicketStatus status,
            ServiceType serviceType,
            String fault,
            String name,
            String phone,
            String address,
            BigDecimal fee) {}

    public record ItemEquipment(UUID id, String serial) {}

    /** @param done of them; @param dueAt when all must be, where an article says so (6.8) */
    public record BatchOfItem(UUID id, String number, int quantity, int done) {}

    /** @param url the customer's page, behind the address of this installation */
    @Schema(name = "ItemReceiptView")
    public record ReceiptView(
            String number, String url, Instant issuedAt, Instant voidedAt, PersonRef voidedBy, String statement) {}

    /** @param late the planned time has passed, and it is not repaired (1.9) */
    public record CardView(
            String fault,
            Instant plannedFinish,
            boolean late,
            Instant filledAt,
            PersonRef filledBy,
            Instant attachedAt,
            PersonRef attachedBy,
            Instant startedAt,
            String workDone,
            boolean partsNone,
            Instant putForwardAt,
            String loaner,
            Instant loanerAt,
            Instant loanerBackAt) {}

    public record TimeView(UUID id, PersonRef person, LocalDate day, WorkCategory category, int minutes, String note) {}

    public record InspectionView(UUID id, boolean passed, String reason, Instant at, PersonRef by) {}

    public record HelpView(
            UUID id,
            String reason,
            Instant askedAt,
            PersonRef askedBy,
            String action,
            Instant answeredAt,
            PersonRef answeredBy) {}

    public record EstimateLine(Estimate.Sort sort, String what, int quantity, BigDecimal price) {}

    /** @param contentHash of the very text; it comes back with the customer's answer */
    public record EstimateView(
            UUID id,
            String number,
            Estimate.Status status,
            List<EstimateLine> lines,
            String note,
            BigDecimal total,
            Instant madeAt,
            PersonRef madeBy,
            Instant sentAt,
            Instant decidedAt,
            Estimate.How how,
            String decidedBy,
            String contentHash) {}

    public record ReturnLine(String label, String value) {}

    /** @param valid whether it is for exactly what stands there now */
    public record ReturnSignature(String signer, Instant signedAt, boolean valid) {}

    /**
     * What the customer signs when it comes back (1.7d).
     *
     * @param lines the content in the caller's language
     */
    public record ReturnPaper(List<ReturnLine> lines, String contentHash, ReturnSignature signature) {}

    /**
     * An item as its page needs it.
     *
     * @param item as it stands
     * @param minutes really used, of all
     * @param returnPaper null until it may go back
     * @param allowedActions operations the caller may do now
     * @param refusedActions operations of the caller's roles that are not possible now, each with the sentence why
     */
    public record ItemView(
            @JsonUnwrapped ItemRead item,
            int minutes,
            ReturnPaper returnPaper,
            List<String> allowedActions,
            Map<String, String> refusedActions)
            implements Versioned {
        @Override
        public int version() {
            return item.version();
        }
    }

    /**
     * An item in the register of items in and out.
     *
     * @param late its planned time has passed, and it is not repaired
     * @param days with us, counted from the day it was taken
     */
    public record ItemRow(
            UUID id,
            String number,
            ItemStatus status,
            WaitsFor waitsFor,
            String what,
            String serial,
            CustomerRef customer,
            ItemTicketRef ticket,
            BatchRef batch,
            PersonRef technician,
            PersonRef holder,
            String place,
            Instant takenAt,
            Instant enteredAt,
            Instant plannedFinish,
            boolean late,
            int days,
            String receipt,
            LocalDate returnOn,
            Ending ending,
            Instant endedAt,
            BranchRef branch,
            int version) {}

    public record ItemTicketRef(UUID id, String number) {}

    public record BatchRef(UUID id, String number) {}

    /** @param asOf when it was counted; each figure opens the rows it counts */
    public record ItemCounts(
            Instant asOf,
            long open,
            long late,
            long taken,
            long noCard,
            long underRepair,
            long consent,
            long help,
            long inspection,
            long toReturn) {}

    /** @param left not yet repaired or given up; @param dueAt by when all must be, where an article says so (6.8) */
    public record BatchView(
            UUID id,
            String number,
            CustomerRef customer,
            ItemTicketRef ticket,
            String what,
            int quantity,
            int done,
            int left,
            Instant receivedAt,
            PersonRef receivedBy,
            Instant dueAt,
            boolean late,
            Instant finishedAt,
            List<BatchItem> items,
            int version)
            implements Versioned {}

    public record BatchItem(UUID id, String number, String what, String serial, ItemStatus status, String receipt) {}
}
