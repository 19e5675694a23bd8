package org.aftercare.complaints;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.complaints.ComplaintForms.AgreeNextStep;
import org.aftercare.complaints.ComplaintForms.AssignResponsibility;
import org.aftercare.complaints.ComplaintForms.Judge;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.InTurn;
import org.aftercare.kernel.Problem;

/** Whose fault it is, from what cause, who answers for it; and whether it is a repeat (5.2.2.2, 5.2.4c, 5.1.2.4c). */
@ApplicationScoped
class Judging {
    @Inject
    Complaints complaints;

    @Inject
    LookingInto looking;

    @Inject
    Questions questions;

    @Inject
    Steps steps;

    @Inject
    Gates gates;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A second judgement takes the place of the first, until it is decided. */
    Uni<?> judge(UUID id, Judge form) {
        return complaints.openForChange(id).chain(complaint -> {
            complaint.mustBeAt(Step.verifying, Step.analysing, Step.settling);
            return Dossier.of(complaint)
                    .chain(dossier -> gates.require(
                                    GuardedComplaints.JUDGE,
                                    Subject.of("complaint", id),
                                    complaint.branchId,
                                    dossier.toJudge(form.fault()))
                            .invoke(() -> complaint.judgement().judge(form, caller.personId(), clock.instant()))
                            .chain(() -> earlier(complaint))
                            .invoke(same -> complaint.judgement().repeatOf = same == null ? null : same.id)
                            .chain(() -> journal.record(
                                    ComplaintEvents.JUDGED,
                                    complaint.branchId,
                                    new ComplaintEvents.Judged(
                                            complaint.number,
                                            complaint.severity,
                                            complaint.classification,
                                            form.fault()),
                                    ComplaintEvents.about(complaint)))
                            .chain(() -> askForImprovements(dossier))
                            .chain(() -> steps.on(complaint, Step.settling)));
        });
    }

    /** The last closed one about the same model, or part, with the same cause. */
    private static Uni<Complaint> earlier(Complaint complaint) {
        String part = complaint.particulars().partNumber;
        if (complaint.modelId == null && part == null) {
            return Uni.createFrom().nullItem();
        }
        return Complaint.<Complaint>find(
                        "step = ?1 and judgement.cause = ?2 and id <> ?3 and ending.dropped is null"
                                + " and (modelId = ?4 or particulars.partNumber = ?5) order by ending.closedAt desc",
                        Step.closed,
                        complaint.judgement().cause,
                        complaint.id,
                        complaint.modelId,
                        part == null ? "" : part)
                .firstResult();
    }

    /** A quality fault asks the three departments for what keeps it from coming back (5.2.2.4c). */
    private Uni<Void> askForImprovements(Dossier dossier) {
        boolean asks = dossier.complaint().classification == Classification.quality;
        return InTurn.each(
                Dossier.IMPROVERS.stream()
                        .filter(one -> asks
                                && dossier.questions().stream()
                                        .noneMatch(there ->
                                                there.about == Question.About.improvement && there.department == one))
                        .toList(),
                one -> questions.ask(dossier.complaint(), one, Question.About.improvement, ""));
    }

    /** Not our fault: what may have caused it was talked over, and what follows was agreed (5.2.2.2c). */
    Uni<?> nextStep(UUID id, AgreeNextStep form) {
        return complaints.openForChange(id).chain(complaint -> {
            Judgement found = complaint.judgement();
            if (found.fault == null) {
                throw Problem.conflict("complaint-not-judged");
            }
            found.possibleCauses = form.possibleCauses().trim();
            found.nextStep = form.nextStep().trim();
            found.nextStepAt = clock.instant();
            return looking.noted(ComplaintEvents.NEXT_STEP, complaint);
        });
    }

    /** Also after the closing: the month's review asks for it. */
    Uni<?> responsibility(UUID id, AssignResponsibility form) {
        boolean somebody = form.department() != null || form.branchId() != null || form.personId() != null;
        if (somebody == form.stillInvestigated()) {
            throw Problem.invalid("department", "responsibility-of-nobody");
        }
        return complaints
                .forChange(id)
                .chain(complaint -> Dossier.of(complaint)
                        .chain(dossier -> gates.require(
                                GuardedComplaints.RESPONSIBILITY,
                                Subject.of("complaint", id),
                                complaint.branchId,
                                dossier.toAssign(
                                        form.department() == null
                                                ? null
                                                : form.department().name(),
                                        form.stillInvestigated())))
                        .invoke(() -> {
                            complaint.responsibility =
                                    complaint.responsibility == null ? new Responsibility() : complaint.responsibility;
                            complaint.responsibility.assign(form, caller.personId(), clock.instant());
                        })
                        .chain(() -> looking.noted(ComplaintEvents.RESPONSIBILITY, complaint)));
    }
}
