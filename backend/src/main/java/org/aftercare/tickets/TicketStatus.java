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
    /** Cannot be put right on site; the item leaves for the workshop with the customer's take-away signature. */
    to_take_in,
    /** Finished on site and signed (1.4a); the voucher is on its way back to the clerk. */
    done,
    /** Voucher back, entry cancelled in the register, voucher filed (1.4b). */
    closed,
    /** Called off, with a reason. */
    cancelled;

    /** Where it may go from here. */
    public Set<TicketStatus> next() {
        return switch (this) {
            case registered -> EnumSet.of(dispatched, cancelled);
            case dispatched -> EnumSet.of(under_way, registered, cancelled);
            case under_way -> EnumSet.of(on_site, registered);
            case on_site -> EnumSet.of(done, to_take_in, registered);
            case to_take_in, closed, cancelled -> EnumSet.of(registered);
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
