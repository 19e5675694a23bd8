package org.aftercare.tickets;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.aftercare.customers.CustomerRef;
import org.aftercare.kernel.Versioned;
import org.aftercare.obligations.Left;
import org.aftercare.staff.BranchRef;
import org.aftercare.staff.PersonRef;
import org.aftercare.warranties.CoverView;

/** What is answered about tickets. */
public final class TicketViews {
    private TicketViews() {}

    public record SiteRef(UUID id, String address) {}

    /** @param kind the code of the area's kind, e.g. downtown */
    public record AreaOfCall(UUID id, String name, String kind) {}

    public record ModelRef(UUID id, String code, String name, String category, int standardMinutes) {}

    public record EquipmentRef(UUID id, String serial) {}

    public record ContractRef(UUID id, String number) {}

    public record VoucherRef(UUID id, String number) {}

    /** Still out with whoever drew it. */
    public record SlipRef(UUID id, String number, Instant drawnAt) {}

    public record EscalationRef(
            UUID id, String description, boolean cannotSolve, Instant escalatedAt, Instant takenAt, String plan) {}

    public record WishView(Instant from, Instant to, String note) {}

    public record DispatchView(
            UUID id,
            PersonRef technician,
            Instant plannedAt,
            int plannedMinutes,
            Instant at,
            PersonRef by,
            String reason) {}

    public record PhotoView(UUID id, Instant takenAt, String kind) {}

    public record MinutesView(WorkCategory category, int minutes) {}

    public record VisitView(
            UUID id,
            PersonRef technician,
            Instant departedAt,
            Instant arrivedAt,
            Instant leftAt,
            Visit.Outcome outcome,
            String diagnosis,
            String workDone,
            List<MinutesView> minutes,
            List<PhotoView> photos,
            String note,
            String siteContact,
            String sitePhone,
            String solution,
            boolean differs,
            String toolsMissing,
            String toolsReason,
            int version)
            implements Versioned {}

    /**
     * What 1.1 makes of the fee before anybody says one.
     *
     * @param amount null where it has to be said
     * @param fixed no other amount is accepted
     * @param words why, in the caller's language
     */
    public record FeeProposal(BigDecimal amount, boolean fixed, String words) {}

    /** @param smallFee at or under the limit of what is collected on site (1.5a) */
    public record FeeView(BigDecimal amount, String reason, boolean smallFee) {}

    public record CollectionRef(UUID id, BigDecimal amount, Instant collectedAt, Instant confirmedAt) {}

    public record InvoiceRef(UUID id, String number, String state) {}

    /** @param valid whether the content is still what was signed */
    public record SignatureView(Signature.Kind kind, Instant signedAt, String signer, boolean valid) {}

    /**
     * A ticket as its page needs it.
     *
     * @param left how long until then; null where nobody is waited for any more
     * @param arriveByWords why it is due then, in the caller's language
     * @param arrivalLate arrived after the deadline, or not arrived and the deadline has passed
     * @param name as the caller gave it; the customer's own may have changed since
     * @param followUrl the customer's link, to be put behind the address of this installation
     * @param neededTools what is taken along to such a job (3.2.4b)
     * @param receiptSlip the one its technician has out (3.1.4b)
     * @param escalation the one that is not cleared
     * @param allowedActions operations the caller may do now
     * @param refusedActions operations of the caller's roles that are not possible now, each with the sentence why
     */
    public record TicketView(
            UUID id,
            String number,
            TicketStatus status,
            ServiceType serviceType,
            RequestKind request,
            Channel channel,
            BranchRef branch,
            Instant openedAt,
            PersonRef openedBy,
            CustomerRef customer,
            String name,
            SiteRef site,
            AreaOfCall area,
            String territoryReason,
            String address,
            String callerPhone,
            String contactName,
            String contactPhone,
            ModelRef model,
            EquipmentRef equipment,
            CoverView cover,
            ContractRef contract,
            String fault,
            WishView wish,
            boolean carriedOver,
            int chases,
            Instant arriveBy,
            Left left,
            String arriveByWords,
            Instant arrivedAt,
            boolean arrivalLate,
            VoucherRef voucher,
            PersonRef technician,
            DispatchView dispatch,
            List<VisitView> visits,
            List<String> neededTools,
            SlipRef receiptSlip,
            EscalationRef escalation,
            List<PhotoView> photos,
            FeeView fee,
            BigDecimal smallFeeLimit,
            FeeProposal feeProposal,
            CollectionRef collection,
            InvoiceRef invoice,
            SignatureView signature,
            String followUrl,
            Instant finishedAt,
            Instant closedAt,
            PersonRef closedBy,
            String cancelReason,
            UUID reportId,
            int version,
            List<String> allowedActions,
            Map<String, String> refusedActions)
            implements Versioned {}

    /** A call that another service centre has taken over: it may be out of the caller's sight now. */
    public record MovedCall(UUID id, String number, BranchRef branch) {}

    /** @param asOf when it was counted; each figure opens the rows it counts with the filter of the same name */
    public record TicketCounts(
            Instant asOf,
            long open,
            long today,
            long late,
            long carriedOver,
            long undispatched,
            long waitingClosure,
            long reports) {}

    public record ServiceTypeProposal(ServiceType proposed, CoverView cover) {}

    public record InternalJobView(
            UUID id,
            PersonRef person,
            InternalJob.Kind kind,
            LocalDate on,
            int minutes,
            String note,
            Instant bookedAt) {}
}
