package org.aftercare.tickets;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.UUID;

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

    static Refusal endable(TicketStatus status, UUID technician, UUID caller) {
        return TicketRules.ofTechnician(status, technician, caller, EnumSet.of(under_way, on_site));
    }

    /** The customer signs what was found and done, and for how much. */
    static Refusal signable(Signature.Kind kind, ServiceType type, BigDecimal fee, boolean found) {
        if (!found) {
            return Refusal.by("1.4a", "findings-missing");
        }
        return kind == Signature.Kind.completion ? feeMissing(type, fee) : null;
    }

    /** Finished on the spot: findings, a fee where one is due (1.1a), and the signature for exactly that (1.4a). */
    static Refusal fixed(ServiceType type, BigDecimal fee, boolean found, SignatureState signed) {
        Refusal unready = signable(Signature.Kind.completion, type, fee, found);
        return unready != null ? unready : signature("1.4a", "signature-missing", signed);
    }

    /** The item leaves: the customer has agreed by name (1.6b). */
    static Refusal takenIn(boolean found, SignatureState signed) {
        return !found ? Refusal.by("1.4a", "findings-missing") : signature("1.6b", "take-away-missing", signed);
    }

    /** Even a fee of zero must be said, with its reason (1.1a); of a contract, what its rule leaves open (1.1b). */
    private static Refusal feeMissing(ServiceType type, BigDecimal fee) {
        return fee != null ? null : Refusal.by(type == ServiceType.contract ? "1.1b" : "1.1a", "fee-missing");
    }

    private static Refusal signature(String article, String missing, SignatureState signed) {
        return switch (signed) {
            case valid -> null;
            case outdated -> Refusal.by("1.4a", "signature-outdated");
            case none -> Refusal.by(article, missing);
        };
    }
}
