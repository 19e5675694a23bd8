package org.aftercare.tickets;

import java.util.EnumSet;
import java.util.UUID;

import org.aftercare.approvals.Refusal;

import static org.aftercare.tickets.TicketStatus.dispatched;
import static org.aftercare.tickets.TicketStatus.on_site;
import static org.aftercare.tickets.TicketStatus.under_way;

/** What a technician may do on the way and at the door; null: nothing speaks against it. */
final class VisitRules {
    private VisitRules() {}

    static Refusal departable(TicketStatus status, UUID technician, UUID caller) {
        return TicketRules.ofTechnician(status, technician, caller, EnumSet.of(dispatched));
    }

    static Refusal arrivable(TicketStatus status, UUID technician, UUID caller) {
        return TicketRules.ofTechnician(status, technician, caller, EnumSet.of(under_way));
    }

    /** Findings, photos: at the customer's. */
    static Refusal recordable(TicketStatus status, UUID technician, UUID caller) {
        return TicketRules.ofTechnician(status, technician, caller, EnumSet.of(on_site));
    }

    /** Nobody was home: nobody showed what is wrong, and nobody signed. */
    static Refusal missable(boolean found, boolean signed) {
        return found || signed ? Refusal.of("somebody-was-met") : null;
    }

    static Refusal endable(TicketStatus status, UUID technician, UUID caller) {
        return TicketRules.ofTechnician(status, technician, caller, EnumSet.of(under_way, on_site));
    }
}
