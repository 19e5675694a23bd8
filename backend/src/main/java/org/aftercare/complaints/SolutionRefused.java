package org.aftercare.complaints;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.ApprovalEvents;
import org.aftercare.journal.Entry;
import org.aftercare.journal.Journal;
import org.aftercare.journal.JournalListener;
import org.aftercare.journal.Subject;

/** A department does not approve a solution: it goes back to be agreed anew, with the department's reason (5.2.2.3d). */
@ApplicationScoped
@Priority(60)
class SolutionRefused implements JournalListener {
    @Inject
    Complaints complaints;

    @Inject
    Journal journal;

    @Override
    public Uni<Void> heard(Entry entry) {
        boolean ours = entry.kind().equals(ApprovalEvents.REFUSED)
                && entry.payload() instanceof ApprovalEvents.Decided decided
                && decided.action().equals(GuardedComplaints.EXECUTE);
        return ours
                ? back(entry, ((ApprovalEvents.Decided) entry.payload()).reason())
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> back(Entry entry, String reason) {
        return complaints
                .find(entry.subjects().stream()
                        .filter(subject -> subject.kind().equals("complaint"))
                        .map(Subject::id)
                        .findFirst()
                        .orElseThrow())
                .chain(complaint -> {
                    complaint.settlement().again();
                    complaint.touchedAt = entry.at();
                    return journal.record(
                            ComplaintEvents.RETURNED,
                            complaint.branchId,
                            new ComplaintEvents.Returned(complaint.number, reason),
                            ComplaintEvents.about(complaint));
                });
    }
}
