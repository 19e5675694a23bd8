package org.aftercare.warranties;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Subject;

/** A room that keeps jobs whose cover is decided; a bean in each. */
public interface CoveredWork {
    /** Of the jobs it keeps: ticket or item. */
    String kind();

    /** In the caller's session; null where there is none that the caller sees. */
    Uni<Job> find(UUID id);

    /** The job takes over what was decided of it, where that changes anything; in the caller's session. */
    Uni<Void> decided(UUID id, Decided what);

    /**
     * What was decided of a job.
     *
     * @param graceBefore the decision before it covered all by the company's grace
     * @param note what whoever decided adds; blank: nothing
     */
    record Decided(Cover cover, boolean graceBefore, String note) {}

    /**
     * A job as the decision needs it.
     *
     * @param at when it was asked for: the cover of that day counts
     * @param equipmentId null: it is not known which unit it is
     * @param about on whose pages the decision stands
     */
    record Job(UUID id, String number, UUID branchId, Instant at, UUID equipmentId, List<Subject> about) {}
}
