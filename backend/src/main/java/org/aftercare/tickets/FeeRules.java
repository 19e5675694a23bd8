package org.aftercare.tickets;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.UUID;

import org.aftercare.approvals.Refusal;

import static org.aftercare.tickets.TicketStatus.dispatched;
import static org.aftercare.tickets.TicketStatus.done;
import static org.aftercare.tickets.TicketStatus.on_site;
import static org.aftercare.tickets.TicketStatus.under_way;

/** What a job costs, and whether it is collected at the door; null: nothing speaks against it. */
public final class FeeRules {
    /** The guarded action of taking the fee at the door. */
    public static final String COLLECT = "fee.collect";

    /** The figure up to which a fee is small. */
    public static final String SMALL_FEE_LIMIT = "billing.small_fee_limit";

    private FeeRules() {}

    /** By the technician of the job or a supervisor, until the job is finished or the money taken. */
    static Refusal settable(TicketStatus status, UUID technician, UUID caller, boolean supervisor, boolean collected) {
        Refusal state = supervisor
                ? TicketRules.in(status, EnumSet.of(dispatched, under_way, on_site))
                : TicketRules.ofTechnician(status, technician, caller, EnumSet.of(dispatched, under_way, on_site));
        return state != null ? state : collected ? Refusal.of("fee-collected") : null;
    }

    /** At or under the limit; no limit: nothing is small (1.5a). */
    public static boolean small(ServiceType type, BigDecimal fee, BigDecimal limit) {
        return type == ServiceType.paid
                && fee != null
                && fee.signum() > 0
                && limit != null
                && fee.compareTo(limit) <= 0;
    }

    /** The fee of a paid job is collected by its technician, on the spot, once (1.5a). */
    public static Refusal collectable(Ticket ticket, UUID caller, boolean collected) {
        return collectable(ticket.status, ticket.technicianId, caller, ticket.serviceType, ticket.fee, collected);
    }

    static Refusal collectable(
            TicketStatus status, UUID technician, UUID caller, ServiceType type, BigDecimal fee, boolean collected) {
        Refusal state = TicketRules.ofTechnician(status, technician, caller, EnumSet.of(on_site, done));
        if (state != null) {
            return state;
        }
        if (collected) {
            return Refusal.of("fee-collected");
        }
        if (type == ServiceType.paid && fee == null) {
            return Refusal.of("fee-missing");
        }
        return type != ServiceType.paid || fee.signum() == 0 ? Refusal.of("nothing-to-collect") : null;
    }
}
