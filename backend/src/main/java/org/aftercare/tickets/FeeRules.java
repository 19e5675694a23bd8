package org.aftercare.tickets;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.UUID;

import static org.aftercare.tickets.TicketStatus.dispatched;
import static org.aftercare.tickets.TicketStatus.done;
import static org.aftercare.tickets.TicketStatus.on_site;
import static org.aftercare.tickets.TicketStatus.under_way;

/** What a job costs, and whether it is collected at the door; null: nothing speaks against it. */
public final class FeeRules {
    private FeeRules() {}

    /** By the technician of the job or a supervisor, until the job is finished or the money taken. */
    static Refusal settable(TicketStatus status, UUID technician, UUID caller, boolean supervisor, boolean collected) {
        Refusal state = supervisor
                ? TicketRules.in(status, EnumSet.of(dispatched, under_way, on_site))
                : TicketRules.ofTechnician(status, technician, caller, EnumSet.of(dispatched, under_way, on_site));
        return state != null ? state : collected ? Refusal.of("fee-collected") : null;
    }

    /** A free job costs nothing (1.1c); no fee on a paid one has a reason (1.1a). */
    static Refusal fits(ServiceType type, BigDecimal amount, String reason) {
        if (type == ServiceType.free && amount.signum() != 0) {
            return Refusal.by("1.1c", "free-costs-nothing");
        }
        if (type == ServiceType.paid && amount.signum() == 0 && (reason == null || reason.isBlank())) {
            return Refusal.by("1.1a", "zero-fee-needs-reason");
        }
        return null;
    }

    /** At or under the company's limit; no limit set: nothing is small (1.5a). */
    public static boolean small(ServiceType type, BigDecimal fee, BigDecimal limit) {
        return type == ServiceType.paid
                && fee != null
                && fee.signum() > 0
                && limit != null
                && fee.compareTo(limit) <= 0;
    }

    /** A small fee of a paid job is collected by its technician, on the spot, once (1.5a). */
    public static Refusal collectable(Ticket ticket, UUID caller, BigDecimal limit, boolean collected) {
        return collectable(
                ticket.status, ticket.technicianId, caller, ticket.serviceType, ticket.fee, limit, collected);
    }

    static Refusal collectable(
            TicketStatus status,
            UUID technician,
            UUID caller,
            ServiceType type,
            BigDecimal fee,
            BigDecimal limit,
            boolean collected) {
        Refusal state = TicketRules.ofTechnician(status, technician, caller, EnumSet.of(on_site, done));
        if (state != null) {
            return state;
        }
        if (collected) {
            return Refusal.of("fee-collected");
        }
        if (type != ServiceType.paid) {
            return Refusal.by("1.5a", "nothing-to-collect");
        }
        if (fee == null) {
            return Refusal.by("1.1a", "fee-missing");
        }
        if (fee.signum() == 0) {
            return Refusal.by("1.5a", "nothing-to-collect");
        }
        return small(type, fee, limit) ? null : Refusal.by("1.5a", "fee-not-small", limit == null ? 0 : limit);
    }
}
