package org.aftercare.tickets;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.regulations.Guarded;
import org.aftercare.regulations.GuardedAction;

/** What of calls, visits and vouchers regulations may guard. */
@ApplicationScoped
class GuardedTicketWork implements Guarded {
    /** Also asked when the type or the item of a call in the register is corrected. */
    static final String REGISTER = "ticket.register";

    /** Asked when a call comes to a centre, when its place is corrected, and when another centre takes it over. */
    static final String PLACE = "ticket.place";

    static final String DISPATCH = "ticket.dispatch";
    static final String SIGN = "voucher.sign";
    static final String END_FIXED = "visit.end_fixed";
    static final String END_TAKE_IN = "visit.end_take_in";
    static final String CLOSE = "ticket.close";
    static final String CANCEL = "ticket.cancel";
    static final String REOPEN = "ticket.reopen";
    static final String SET_FEE = "ticket.set_fee";
    static final String CHANGE = "ticket.change";

    /** Asked before somebody is sent for the first time. */
    static final String GRANT = "ticket.grant";

    static final String DEPART = "visit.depart";

    /** Asked when a visit ends and somebody has to come again. */
    static final String LEAVE_UNSOLVED = "visit.leave_unsolved";

    /** Asked when an escalated problem is cleared, and when the entry with one is closed. */
    static final String SETTLE_ESCALATION = "ticket.settle_escalation";

    @Override
    public List<GuardedAction> actions() {
        return List.of(
                onTicket(REGISTER, TicketFacts.Call.class),
                onTicket(PLACE, TicketFacts.Placing.class),
                onTicket(DISPATCH, TicketFacts.Sending.class),
                onTicket(SIGN, TicketFacts.Signing.class),
                onTicket(END_FIXED, TicketFacts.EndFixed.class),
                onTicket(END_TAKE_IN, TicketFacts.EndTakeIn.class),
                onTicket(CLOSE, TicketFacts.Closing.class),
                onTicket(CANCEL, TicketFacts.ForReason.class),
                onTicket(REOPEN, TicketFacts.ForReason.class),
                onTicket(SET_FEE, TicketFacts.Fee.class),
                onTicket(CHANGE, TicketFacts.Correcting.class),
                onTicket(GRANT, TicketFacts.Granting.class),
                onTicket(DEPART, TicketFacts.Departing.class),
                onTicket(LEAVE_UNSOLVED, TicketFacts.LeavingUnsolved.class),
                onTicket(SETTLE_ESCALATION, TicketFacts.SettlingEscalation.class));
    }

    private static GuardedAction onTicket(String name, Class<? extends Record> facts) {
        return new GuardedAction(name, facts, "ticket");
    }
}
