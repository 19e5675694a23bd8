package org.aftercare.tickets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.aftercare.warranties.CoverView;

/** What the gates see of each guarded action on a call; named as rules name it. */
public final class TicketFacts {
    private TicketFacts() {}

    /** How an item stands to its free warranty on the day of the call. */
    enum Warranty {
        no_item,
        none,
        ended,
        valid;

        static Warranty of(CoverView cover) {
            if (cover == null) return no_item;
            if (cover.inWarranty()) return valid;
            return cover.warrantyUntil() == null ? none : ended;
        }
    }

    /** How the named contract stands to the call. */
    enum UnderContract {
        none,
        other_item,
        ended,
        not_begun,
        valid;

        static UnderContract of(ContractPrice contract, LocalDate day) {
            if (contract == null) return none;
            if (!contract.coversItem()) return other_item;
            if (day.isAfter(contract.endsOn())) return ended;
            return day.isBefore(contract.startsOn()) ? not_begun : valid;
        }
    }

    /** A call, as it would stand in the register. Days as 2026-03-31; null where there is none. */
    public record Call(
            String name,
            String address,
            String phone,
            UUID modelId,
            UUID equipmentId,
            UUID areaId,
            String contactName,
            String contactPhone,
            String fault,
            Channel channel,
            ServiceType serviceType,
            Warranty warranty,
            String warrantyUntil,
            UnderContract contract,
            String contractNumber,
            String contractStarts,
            String contractEnds) {
        static Call of(Ticket ticket, ServiceType type, CoverView cover, ContractPrice contract, LocalDate day) {
            return new Call(
                    ticket.name,
                    ticket.address,
                    ticket.callerPhone,
                    ticket.modelId,
                    ticket.equipmentId,
                    ticket.areaId,
                    ticket.contactName,
                    ticket.contactPhone,
                    ticket.fault,
                    ticket.channel,
                    type,
                    Warranty.of(cover),
                    cover == null ? null : text(cover.warrantyUntil()),
                    UnderContract.of(contract, day),
                    contract == null ? null : contract.number(),
                    contract == null ? null : text(contract.startsOn()),
                    contract == null ? null : text(contract.endsOn()));
        }

        private static String text(LocalDate day) {
            return day == null ? null : day.toString();
        }
    }

    /**
     * @param carriedOverWaiting how many others of earlier days still wait; @param reason why this one all the same
     * @param skilled the one who is sent has the skill that this kind of product needs (3.1.3)
     */
    public record Sending(
            boolean voucherAttached, boolean carriedOver, int carriedOverWaiting, boolean skilled, String reason) {}

    public record Signing(Signature.Kind kind, boolean found, boolean feeKnown, ServiceType serviceType) {}

    /**
     * @param siteContact whom they met there is written down, with a number (3.2.3a)
     * @param solution what was put forward and what was done are (3.2.3b)
     * @param completion whether the customer's signature holds
     */
    public record EndFixed(
            boolean found,
            boolean siteContact,
            boolean solution,
            boolean feeKnown,
            SignatureState completion,
            ServiceType serviceType) {}

    public record EndTakeIn(boolean found, SignatureState takeAway) {}

    public record Closing(boolean finishedAndSigned) {}

    /** @param fault somebody is sent at once, and the sending itself is the grant (3.1.2) */
    public record Granting(boolean fault) {
        static Granting of(Ticket ticket) {
            return new Granting(ticket.request == RequestKind.fault);
        }
    }

    /**
     * @param slipDrawn the receipt slip of this job is in their hands (3.1.4b)
     * @param toolsTicked all that are needed are taken along (3.2.4b); @param reason why not
     * @param agreedByPhone the customer was called
     */
    public record Departing(boolean slipDrawn, boolean toolsTicked, String reason, boolean agreedByPhone) {}

    /**
     * @param inTerritory the place lies in the territory of the centre that serves it, and the call came there (3.2)
     * @param reason why it is served there all the same
     */
    public record Placing(boolean inTerritory, String reason) {}

    /** @param escalated the department in charge knows (3.2.5) */
    public record LeavingUnsolved(boolean escalated) {}

    public record SettlingEscalation(boolean planConfirmed) {}

    /** @param faultChanged another text in place of what the customer reported (3.1.5) */
    public record Correcting(boolean faultChanged) {}

    /** Called off, or taken up again. */
    public record ForReason(TicketStatus status, String reason) {}

    /** @param proposal what the type of the job makes of the fee; null: it does not say */
    public record Fee(
            BigDecimal amount, String reason, BigDecimal proposal, ServiceType serviceType, String contractNumber) {}
}
