package org.aftercare.complaints;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.complaints.GuardedComplaints.ToMove;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Words;

/** Moves complaints from step to step: in the prescribed order, with the time of each, and the customer told (5.3.3a, 5.2.2.4a). */
@ApplicationScoped
class Steps {
    @Inject
    Gates gates;

    @Inject
    TellingCustomers telling;

    @Inject
    Journal journal;

    @Inject
    Words words;

    @Inject
    Clock clock;

    Uni<Void> on(Complaint complaint, Step next) {
        return on(complaint, next, () -> {});
    }

    Uni<Void> on(Complaint complaint, Step next, Runnable with) {
        return on(complaint, next, null, with);
    }

    /**
     * @param undone of the step it is at, null: nothing
     * @param with what is written in the same stroke as the step: the table wants both or neither
     * @throws org.aftercare.kernel.Problem 409 naming the step that is missing, where an article wants the order kept
     */
    Uni<Void> on(Complaint complaint, Step next, Groundwork undone, Runnable with) {
        if (complaint.step == next) {
            with.run();
            return Uni.createFrom().voidItem();
        }
        if (!complaint.step.mayBecome(next)) {
            throw complaint.is().problem();
        }
        Object skipped = undone == null ? complaint.step.skipped(next) : undone;
        String missing = skipped == null ? null : words.say("complaint-step." + skipped);
        return gates.require(
                        GuardedComplaints.MOVE,
                        Subject.of("complaint", complaint.id),
                        complaint.branchId,
                        new ToMove(next, missing))
                .chain(() -> moved(complaint, next, with));
    }

    /** Without asking for the order: baseless and duplicate ones end where they are, and reopened ones go back. */
    Uni<Void> moved(Complaint complaint, Step next, Runnable with) {
        Instant now = clock.instant();
        with.run();
        complaint.moveTo(next, now);
        return Stage.of(complaint, journal.actor())
                .persistAndFlush()
                .chain(() -> journal.record(
                        ComplaintEvents.MOVED,
                        complaint.branchId,
                        new ComplaintEvents.Moved(complaint.number, next),
                        ComplaintEvents.about(complaint)))
                .chain(() -> telling.ofStep(complaint));
    }
}
