package org.aftercare.parts;

import java.util.UUID;

import org.aftercare.approvals.Refusal;
import org.aftercare.parts.PartsSlip.Status;

/** What may be done with a slip in which state; null: nothing speaks against it. Feeds the buttons too. */
final class SlipRules {
    private SlipRules() {}

    /** Nothing went out on it yet. */
    static Refusal open(Status status) {
        return status == Status.wanted ? null : Refusal.of("slip-is-" + status);
    }

    static Refusal issuable(Status status) {
        return status == Status.wanted || status == Status.issued || status == Status.handed_over
                ? null
                : Refusal.of("slip-is-" + status);
    }

    static Refusal handable(Status status) {
        return status == Status.issued ? null : Refusal.of("slip-is-" + status);
    }

    /** Goods are in somebody's hands. */
    static Refusal drawn(Status status) {
        return status == Status.issued || status == Status.handed_over ? null : Refusal.of("slip-is-" + status);
    }

    static Refusal ofDrawer(UUID drawer, UUID caller) {
        return drawer.equals(caller) ? null : Refusal.of("slip-of-another");
    }
}
