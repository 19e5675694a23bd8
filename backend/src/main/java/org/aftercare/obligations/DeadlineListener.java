package org.aftercare.obligations;

import java.util.List;

import io.smallrye.mutiny.Uni;

/** Shows the deadlines of one clock as its feature's own; told in the transaction that opened, moved or ended them. */
public interface DeadlineListener {
    /** The name that rules give the clock, e.g. arrival. */
    String clock();

    /** @param moved of this clock: just opened, recomputed, settled, cancelled or waived */
    Uni<Void> moved(List<Obligation> moved);
}
