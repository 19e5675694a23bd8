package org.aftercare.billing.penalties;

import io.smallrye.mutiny.Uni;

import org.aftercare.billing.penalties.PenaltyEvents.Penalised;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;

/** How the journal tells of a penalty, whoever or whatever brought it. */
final class PenaltyEntries {
    private PenaltyEntries() {}

    /** @param note the facts, the finding, or why it was set aside */
    static Uni<Void> record(Journal journal, String kind, Penalty penalty, Fallen on, String note) {
        return journal.record(
                kind,
                penalty.branchId,
                new Penalised(
                        penalty.number,
                        penalty.reason,
                        penalty.decision,
                        penalty.amount,
                        on.name(),
                        Boolean.TRUE.equals(penalty.proved),
                        note),
                Subject.of("penalty", penalty.id),
                Subject.of("person", penalty.personId),
                Subject.of("complaint", penalty.complaintId));
    }
}
