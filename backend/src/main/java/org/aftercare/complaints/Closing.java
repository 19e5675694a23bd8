package org.aftercare.complaints;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.complaints.ComplaintForms.Close;
import org.aftercare.complaints.HandlingForms.RecordSolved;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.notifications.Recipient;

/** A complaint ends with an account of what became of it; the customer, or a second person, may have it opened again. */
@ApplicationScoped
class Closing {
    @Inject
    Complaints complaints;

    @Inject
    Steps steps;

    @Inject
    Gates gates;

    @Inject
    ComplaintNotices notices;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Whatever articles in force ask for is asked for here (5.1.2.4b, 5.2.2.4, 1.20, 1.22, 6.12a, 9.6). */
    Uni<?> close(UUID id, Close form) {
        return complaints
                .openForChange(id)
                .chain(complaint -> Dossier.of(complaint).chain(dossier -> {
                    if (form.dropped() != null
                            && ComplaintForms.text(form.dropReason()).isEmpty()) {
                        throw Problem.invalid("dropReason", "drop-needs-reason");
                    }
                    return gates.require(
                                    GuardedComplaints.CLOSE,
                                    Subject.of("complaint", id),
                                    complaint.branchId,
                                    dossier.toClose(form))
                            .invoke(() -> {
                                if (ComplaintForms.text(form.outcome()).isEmpty()) {
                                    throw Problem.invalid("outcome", "outcome-of-complaint");
                                }
                            })
                            .chain(() -> end(complaint, form));
                }));
    }

    private Uni<Void> end(Complaint complaint, Close form) {
        Runnable with = () -> {
            if (form.cause() != null) {
                complaint.judgement().cause = form.cause();
            }
            complaint.ending.close(form, caller.personId(), clock.instant());
        };
        Uni<Void> moved = form.dropped() == null
                ? steps.on(complaint, Step.closed, with)
                : steps.moved(complaint, Step.closed, with);
        return moved.chain(() -> withdrawQuestions(complaint))
                .chain(() -> journal.record(
                        ComplaintEvents.CLOSED,
                        complaint.branchId,
                        new ComplaintEvents.Closed(complaint.number, complaint.ending.outcome),
                        ComplaintEvents.about(complaint)));
    }

    /** Nobody waits for an answer to what is over. */
    private Uni<Void> withdrawQuestions(Complaint complaint) {
        return Question.<Question>list("complaintId = ?1 and answeredAt is null and withdrawnAt is null", complaint.id)
                .invoke(open -> open.forEach(one -> one.withdrawnAt = clock.instant()))
                .replaceWithVoid();
    }

    /** Not by whoever decided it: a second person looks at it again (9.5c). */
    Uni<?> reopen(UUID id, String reason) {
        return complaints.forChange(id).chain(complaint -> {
            complaint.mustBeAt(Step.closed);
            if (caller.personId().equals(complaint.ending.closedBy)) {
                throw Problem.conflict("reopen-by-another");
            }
            return open(complaint, reason);
        });
    }

    /** What the customer said to one of us, on the telephone or in person (9.7b); whoever closed it may hear it too. */
    Uni<?> heard(UUID id, RecordSolved form) {
        if (!form.solved() && ComplaintForms.text(form.note()).isEmpty()) {
            throw Problem.invalid("note", "unsolved-says-nothing");
        }
        return complaints
                .forChange(id)
                .chain(complaint -> answered(complaint, form.solved(), form.note(), form.channel()));
    }

    /** The customer's answer: "not solved" opens it again (9.7b). */
    Uni<Void> answered(Complaint complaint, boolean solved, String note, Channel by) {
        complaint.mustBeAt(Step.closed);
        String said = ComplaintForms.text(note);
        Word word = Word.of(
                complaint.id,
                Word.Sort.customer_answer,
                said.isEmpty() ? (solved ? "✓" : "✗") : said,
                journal.actor(),
                clock.instant());
        word.id = Ids.next();
        word.channel = by;
        complaint.ending.solved = solved;
        complaint.touchedAt = clock.instant();
        return word.persistAndFlush()
                .chain(() -> journal.record(
                        ComplaintEvents.CUSTOMER_ANSWERED,
                        complaint.branchId,
                        new ComplaintEvents.CustomerAnswered(complaint.number, solved, said),
                        ComplaintEvents.about(complaint)))
                .chain(() -> solved ? Uni.createFrom().voidItem() : open(complaint, word.text));
    }

    /** Back to where the solution is agreed; what was asked for improvements counts on. */
    private Uni<Void> open(Complaint complaint, String reason) {
        Runnable with = () -> {
            complaint.ending.open(clock.instant());
            complaint.settlement().again();
            complaint.ownerId = complaint.ownerId == null ? journal.actor() : complaint.ownerId;
        };
        Step next = complaint.ownerId == null && journal.actor() == null ? Step.registered : Step.settling;
        return steps.moved(complaint, next, with)
                .chain(() -> journal.record(
                        ComplaintEvents.REOPENED,
                        complaint.branchId,
                        new ComplaintEvents.Reopened(complaint.number, complaint.classification, reason.trim()),
                        ComplaintEvents.about(complaint)))
                .chain(() -> complaint.ownerId == null
                        ? Uni.createFrom().voidItem()
                        : notices.tell(
                                ComplaintNotices.CHARGED,
                                Set.of(Recipient.person(complaint.ownerId)),
                                complaint,
                                Map.of("what", notices.both("complaint-charge.reopened"), "text", reason)));
    }
}
