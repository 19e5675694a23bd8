package org.aftercare.tickets;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Refusal;

/** What a package further down the house knows that forbids to close a call, or to take it up again. */
public interface ClosingCondition {
    /** Null: nothing speaks against it. In the caller's transaction. */
    Uni<Refusal> refusal(Ticket ticket);
}
