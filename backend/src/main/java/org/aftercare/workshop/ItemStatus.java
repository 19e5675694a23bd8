package org.aftercare.workshop;

import java.util.EnumSet;
import java.util.Set;

/** Where a customer's item stands with us. */
public enum ItemStatus {
    /** Taken from the customer against a receipt (1.6a); not handed to the clerk yet. */
    taken,
    /** In the register (1.6c); nobody repairs it yet. */
    in_house,
    /** Under repair, on the strength of its card (1.6d). */
    under_repair,
    /** Repaired, says the technician; waits for the supervisor's inspection (1.7c). */
    put_forward,
    /** Inspected and passed; may go back. */
    passed,
    /** Is not repaired: goes back as it is, is scrapped, or another takes its place. */
    given_up,
    /** Settled with the customer: signed for, and the receipt void (1.7d, 1.7e). */
    ended;

    /** Where it may go from here. */
    public Set<ItemStatus> next() {
        return switch (this) {
            case taken -> EnumSet.of(in_house);
            case in_house -> EnumSet.of(under_repair, given_up);
            case under_repair -> EnumSet.of(put_forward, given_up);
            case put_forward -> EnumSet.of(passed, under_repair);
            case passed, given_up -> EnumSet.of(ended, under_repair);
            case ended -> EnumSet.noneOf(ItemStatus.class);
        };
    }

    public boolean mayBecome(ItemStatus that) {
        return next().contains(that);
    }

    /** Nothing is left to repair. */
    public boolean isDone() {
        return this == passed || this == given_up || this == ended;
    }
}
