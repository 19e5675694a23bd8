package org.aftercare.tickets;

import java.util.EnumSet;
import java.util.Set;

/** Where a call stands. */
public enum TicketStatus {
    /** In the register, waiting for dispatch: just called, given back by the technician, or not finished at a visit. */
    registered,
    /** A technician has it and has not set out. */
    dispatched,
    /** The technician is on the way. */
    under_way,
    /** The technician is at the customer's. */
    on_site,
    /** The item is with us for repair, with the customer's take-away signature: taken at a visit, or handed in. */
    to_take_in,
    /** Finished and signed, on site (1.4a) or at the item's return (1.7d); the voucher waits to be filed. */
    done,
    /** Voucher back, entry cancelled in the register, voucher filed (1.4b). */
    closed,
    /** Called off, with a reason. */
    cancelled;

    /** Where it may go from here. */
    public Set<TicketStatus> next() {
        return switch (this) {
            case registered -> EnumSet.of(dispatched, to_take_in, cancelled);
            case dispatched -> EnumSet.of(under_way, registered, cancelled);
            case under_way -> EnumSet.of(on_site, registered);
            case on_site -> EnumSet.of(done, to_take_in, registered);
            case to_take_in -> EnumSet.of(done, registered);
            case closed, cancelled -> EnumSet.of(registered);
            case done -> EnumSet.of(closed, registered);
        };
    }

    /** Nothing more is done for it. */
    public boolean isOver() {
        return this == done || this == closed || this == cancelled;
    }

    public boolean mayBecome(TicketStatus that) {
        return next().contains(that);
    }
}
