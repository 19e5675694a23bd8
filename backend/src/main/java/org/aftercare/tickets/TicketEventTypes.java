package org.aftercare.tickets;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What this package writes into the journal. */
@ApplicationScoped
class TicketEventTypes implements EventTypes {
    @Override
    public List<EventType> types() {
        return List.of(
                onTicket(TicketEvents.REGISTERED, TicketEvents.Call.class).contact(),
                onTicket(TicketEvents.CHANGED, TicketEvents.Call.class),
                onTicket(TicketEvents.TYPED, TicketEvents.Typed.class),
                onTicket(TicketEvents.APPENDED, TicketEvents.Appended.class).contact(),
                onTicket(TicketEvents.CHASED, TicketEvents.Chased.class).contact(),
                EventType.of(
                        TicketEvents.VOUCHER_MADE, TicketEvents.VoucherMade.class, "voucher", "ticket", "customer"),
                onTicket(TicketEvents.VOUCHER_ATTACHED, TicketEvents.VoucherAttached.class),
                onTicket(TicketEvents.DISPATCHED, TicketEvents.Dispatched.class),
                onTicket(TicketEvents.DISPATCHED_AGAIN, TicketEvents.Dispatched.class),
                onTicket(TicketEvents.DISPATCH_WITHDRAWN, TicketEvents.DispatchEnded.class),
                onTicket(TicketEvents.DISPATCH_REFUSED, TicketEvents.DispatchEnded.class),
                onTicket(TicketEvents.DEPARTED, TicketEvents.OnTheWay.class),
                onTicket(TicketEvents.ARRIVED, TicketEvents.OnTheWay.class).contact(),
                onTicket(TicketEvents.FINDINGS, TicketEvents.Findings.class),
                onTicket(TicketEvents.VISIT_ENDED, TicketEvents.VisitEnded.class),
                onTicket(TicketEvents.PHOTO_ADDED, TicketEvents.PhotoChanged.class),
                onTicket(TicketEvents.PHOTO_REMOVED, TicketEvents.PhotoChanged.class),
                onTicket(TicketEvents.FEE_SET, TicketEvents.FeeSet.class),
                onTicket(TicketEvents.SIGNED, TicketEvents.Signed.class),
                onTicket(TicketEvents.FINISHED, TicketEvents.Finished.class),
                onTicket(TicketEvents.TO_TAKE_IN, TicketEvents.Finished.class),
                onTicket(TicketEvents.CLOSED, TicketEvents.Closed.class),
                onTicket(TicketEvents.CANCELLED, TicketEvents.ForReason.class),
                onTicket(TicketEvents.REOPENED, TicketEvents.ForReason.class),
                onTicket(TicketEvents.WISHED, TicketEvents.Wished.class).contact(),
                onTicket(TicketEvents.SLIP_DRAWN, TicketEvents.SlipDrawn.class),
                onTicket(TicketEvents.ESCALATED, TicketEvents.Escalated.class),
                onTicket(TicketEvents.ESCALATION_TAKEN, TicketEvents.EscalationStep.class),
                onTicket(TicketEvents.PLAN_CONFIRMED, TicketEvents.EscalationStep.class),
                onTicket(TicketEvents.FAULT_CLEARED, TicketEvents.EscalationStep.class),
                EventType.of(TicketEvents.REPORT_WISHED, TicketEvents.Wished.class, "fault_report"),
                EventType.of(TicketEvents.FAULT_REPORTED, TicketEvents.FaultReported.class, "fault_report"),
                EventType.of(TicketEvents.REPORT_DISMISSED, TicketEvents.ForReason.class, "fault_report"),
                EventType.of(TicketEvents.REGISTER_RELEASED, TicketEvents.RegisterReleased.class, "branch"),
                EventType.of(TicketEvents.INTERNAL_BOOKED, TicketEvents.InternalWork.class, "internal_job", "person"),
                EventType.of(TicketEvents.INTERNAL_REMOVED, TicketEvents.InternalWork.class, "internal_job", "person"));
    }

    /** It stands on the pages of the ticket, its customer, its equipment and its technician. */
    private static EventType onTicket(String kind, Class<? extends Record> payload) {
        return EventType.of(kind, payload, "ticket", "customer", "equipment", "person");
    }
}
