package org.aftercare.tickets;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.aftercare.journal.Subject;

/** What happens to tickets, as the journal keeps it: the kinds, and the facts a sentence about each needs. */
public final class TicketEvents {
    private TicketEvents() {}

    public static final String REGISTERED = "ticket.registered";

    public static final String CHANGED = "ticket.changed";

    /**
     * A call as it stands in the register after it was entered or changed, so that one rule can hear both (1.14: a call
     * moved to another area has that area's time from the beginning).
     *
     * @param areaKind of the service area (downtown, ring_1 …); null where the area is not known
     * @param keyAccount a customer looked after with particular care
     * @param category of the product model
     * @param branch whose call it is
     * @param reason why that centre serves a place that is not in its territory, or why it was moved there (3.2)
     * @param contractArrivalHours as the item's running contract says (7.4.2.5b); null where none does
     * @param fields those that differ now, as the API names them; none where it was entered
     */
    public record Call(
            String number,
            Channel channel,
            ServiceType serviceType,
            RequestKind request,
            String customer,
            String fault,
            Instant openedAt,
            String areaKind,
            boolean keyAccount,
            String category,
            Integer contractArrivalHours,
            String branch,
            String reason,
            List<String> fields) {
        static Call of(Ticket ticket, Premises.Found found, List<String> fields) {
            return new Call(
                    ticket.number,
                    ticket.channel,
                    ticket.serviceType,
                    ticket.request,
                    ticket.name,
                    ticket.fault,
                    ticket.openedAt,
                    found.areaKind(),
                    found.keyAccount(),
                    found.category(),
                    found.contractArrivalHours(),
                    found.branch(),
                    ticket.territoryReason,
                    fields);
        }
    }

    public static final String TYPED = "ticket.typed";

    /** Its type follows what was decided of its cover (1.1). @param fee null: nobody has said it */
    public record Typed(String number, ServiceType serviceType, BigDecimal fee) {}

    public static final String APPENDED = "ticket.appended";

    public record Appended(String number, String text) {}

    public static final String CHASED = "ticket.chased";

    /** @param times how often by now */
    public record Chased(String number, int times, String note) {}

    public static final String VOUCHER_MADE = "voucher.made";

    public record VoucherMade(String number, String customer) {}

    public static final String VOUCHER_ATTACHED = "ticket.voucher_attached";

    public record VoucherAttached(String number) {}

    public static final String DISPATCHED = "ticket.dispatched";
    public static final String DISPATCHED_AGAIN = "ticket.dispatched_again";

    /** @param reason why before carried-over calls (1.13) or why again; null: none was needed */
    public record Dispatched(
            String number,
            String customer,
            UUID technicianId,
            String technician,
            Instant plannedAt,
            int plannedMinutes,
            String reason) {}

    public static final String DISPATCH_WITHDRAWN = "ticket.dispatch_withdrawn";
    public static final String DISPATCH_REFUSED = "ticket.dispatch_refused";

    public record DispatchEnded(String number, String technician, String reason) {}

    public static final String DEPARTED = "visit.departed";
    public static final String ARRIVED = "visit.arrived";

    /** @param late whether the deadline had passed (1.14); null where there is none, or this is not the first arrival */
    public record OnTheWay(String number, String technician, Boolean late) {}

    public static final String FINDINGS = "visit.findings_recorded";

    /** @param differs what was found is not what had been reported (3.1.5) */
    public record Findings(String number, String diagnosis, String workDone, int minutes, boolean differs) {}

    public static final String VISIT_ENDED = "visit.ended";

    public record VisitEnded(
            String number, UUID technicianId, String technician, Visit.Outcome outcome, String reason) {}

    public static final String PHOTO_ADDED = "ticket.photo_added";
    public static final String PHOTO_REMOVED = "ticket.photo_removed";

    public record PhotoChanged(String number) {}

    public static final String FEE_SET = "ticket.fee_set";

    public record FeeSet(String number, BigDecimal amount, String reason) {}

    public static final String SIGNED = "voucher.signed";

    public record Signed(String number, Signature.Kind kind, Signature.How how, String signer, BigDecimal fee) {}

    public static final String FINISHED = "ticket.finished";
    public static final String TO_TAKE_IN = "ticket.to_take_in";

    public record Finished(String number, String customer, String technician, BigDecimal fee) {}

    public static final String CLOSED = "ticket.closed";

    /** @param voucher the number of the voucher that came back and was filed (1.4b) */
    public record Closed(String number, String voucher, LocalDate on) {}

    public static final String CANCELLED = "ticket.cancelled";
    public static final String REOPENED = "ticket.reopened";

    public record ForReason(String number, String reason) {}

    public static final String WISHED = "ticket.wished";

    public static final String REPORT_WISHED = "fault_report.wished";

    public record Wished(String number, Instant from, Instant to, String note) {}

    public static final String INTERNAL_BOOKED = "internal_job.booked";
    public static final String INTERNAL_REMOVED = "internal_job.removed";

    /** @param technicianId who spent it, where that is a technician: they report their day (1.10); else null */
    public record InternalWork(InternalJob.Kind kind, LocalDate on, int minutes, String note, UUID technicianId) {}

    public static final String REGISTER_RELEASED = "register.released";

    /** @param day whose calls they are; @param calls how many */
    public record RegisterReleased(String branch, LocalDate day, int calls) {}

    public static final String SLIP_DRAWN = "receipt_slip.drawn";

    /** @param slip its number (3.1.4b) */
    public record SlipDrawn(String number, String slip, String technician) {}

    public static final String ESCALATED = "ticket.escalated";

    public record Escalated(String number, String description, boolean cannotSolve) {}

    public static final String ESCALATION_TAKEN = "ticket.escalation_taken";
    public static final String PLAN_CONFIRMED = "ticket.plan_confirmed";
    public static final String FAULT_CLEARED = "ticket.fault_cleared";

    /** @param plan null: none is confirmed yet */
    public record EscalationStep(String number, String plan) {}

    public static final String FAULT_REPORTED = "fault_report.reported";

    public record FaultReported(String number, String name, String fault) {}

    public static final String REPORT_DISMISSED = "fault_report.dismissed";

    /** Whose pages an entry about this ticket stands on. */
    public static Subject[] about(Ticket ticket, Subject... more) {
        Subject[] all = new Subject[4 + more.length];
        all[0] = Subject.of("ticket", ticket.id);
        all[1] = Subject.of("customer", ticket.customerId);
        all[2] = Subject.of("equipment", ticket.equipmentId);
        all[3] = Subject.of("person", ticket.technicianId);
        System.arraycopy(more, 0, all, 4, more.length);
        return all;
    }
}
