package org.aftercare.workshop;

import java.util.Arrays;
import java.util.UUID;

import org.aftercare.approvals.Refusal;

/** What an item in a given state allows; null: nothing speaks against it. */
final class ItemRules {
    private ItemRules() {}

    /** The sentence that says where the item stands, and so why not. */
    static Refusal is(ItemStatus status) {
        return Refusal.of("item-is-" + status.name().replace('_', '-'));
    }

    static Refusal in(ItemStatus status, ItemStatus... allowed) {
        return Arrays.asList(allowed).contains(status) ? null : is(status);
    }

    static Refusal withUs(ItemStatus status) {
        return status == ItemStatus.ended ? is(status) : null;
    }

    /** @param waits it was said already, and the general manager has not answered */
    static Refusal givable(ItemStatus status, boolean waits) {
        return waits ? Refusal.of("beyond-us-reported") : in(status, ItemStatus.in_house, ItemStatus.under_repair);
    }

    /** Only whose repair it is; a card that names nobody is anybody's. */
    static Refusal ofTechnician(ItemStatus status, UUID technician, UUID caller, ItemStatus... allowed) {
        Refusal state = in(status, allowed);
        return state != null || technician == null || caller.equals(technician)
                ? state
                : Refusal.of("repair-of-another");
    }

    /** Filled in until the repair is put forward. */
    static Refusal cardFillable(ItemStatus status) {
        return in(status, ItemStatus.in_house, ItemStatus.under_repair);
    }

    /** Once the repair has begun, only the supervisor promises another time (1.9). */
    static Refusal replannable(boolean planned, boolean supervisor) {
        return planned && !supervisor ? Refusal.of("planned-finish-fixed") : null;
    }

    static Refusal estimable(ItemStatus status) {
        return in(status, ItemStatus.in_house, ItemStatus.under_repair);
    }

    /** A paid repair goes on only with the customer's consent; another one unless an estimate still waits. */
    static Refusal consented(boolean paid, Estimate.Status estimate) {
        if (estimate == Estimate.Status.agreed) {
            return null;
        }
        if (estimate == null || estimate == Estimate.Status.replaced) {
            return paid ? Refusal.of("estimate-missing") : null;
        }
        return Refusal.of(
                switch (estimate) {
                    case draft -> "estimate-not-sent";
                    case declined -> "estimate-declined";
                    default -> "estimate-waits";
                });
    }

    static Refusal returnable(ItemStatus status) {
        return in(status, ItemStatus.passed, ItemStatus.given_up);
    }
}
