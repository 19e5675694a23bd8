package org.aftercare.complaints;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.complaints.ComplaintForms.Classify;
import org.aftercare.complaints.ComplaintForms.ConfirmGrounds;
import org.aftercare.complaints.ComplaintForms.EnterParticulars;
import org.aftercare.complaints.ComplaintForms.SubmitInvestigation;
import org.aftercare.complaints.ComplaintForms.TakeUp;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.notifications.Recipient;
import org.aftercare.staff.Colleagues;

/** After-sales takes a complaint up, and finds out what it is about before others are drawn in (5.2.2.1, 5.2.3.1). */
@ApplicationScoped
class LookingInto {
    @Inject
    Colleagues colleagues;

    @Inject
    Complaints complaints;

    @Inject
    Steps steps;

    @Inject
    Gates gates;

    @Inject
    Reporting reporting;

    @Inject
    ComplaintNotices notices;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The first time it moves on; afterwards it only changes hands. */
    Uni<?> takeUp(UUID id, TakeUp form) {
        UUID owner = form.ownerId() == null ? caller.personId() : form.ownerId();
        return complaints
                .openForChange(id)
                .chain(complaint -> colleagues.named("ownerId", owner).chain(named -> {
                    boolean first = complaint.step == Step.registered;
                    return (first
                                    ? mayLeaveTheRegister(complaint)
                                    : Uni.createFrom().voidItem())
                            .chain(() -> steps.on(complaint, first ? Step.verifying : complaint.step, () -> {
                                complaint.ownerId = owner;
                                complaint.takenUpAt = first ? clock.instant() : complaint.takenUpAt;
                            }))
                            .chain(() -> journal.record(
                                    ComplaintEvents.TAKEN_UP,
                                    complaint.branchId,
                                    new ComplaintEvents.TakenUp(complaint.number, named.name),
                                    ComplaintEvents.about(complaint)))
                            .chain(() -> owner.equals(caller.personId())
                                    ? Uni.createFrom().voidItem()
                                    : notices.tell(
                                            ComplaintNotices.CHARGED,
                                            Set.of(Recipient.person(owner)),
                                            complaint,
                                            Map.of(
                                                    "what",
                                                    notices.both("complaint-charge.owner"),
                                                    "text",
                                                    complaint.content)));
                }));
    }

    /** Articles may want the register filled in before anybody goes on with it (5.2.2.1b). */
    private Uni<Void> mayLeaveTheRegister(Complaint complaint) {
        return Dossier.of(complaint)
                .chain(dossier -> gates.require(
                        GuardedComplaints.TAKE_UP,
                        Subject.of("complaint", complaint.id),
                        complaint.branchId,
                        dossier.toTakeUp()));
    }

    /** Exactly one of the three; corrected later with a reason (5.2.1). */
    Uni<?> classify(UUID id, Classify form) {
        return complaints.openForChange(id).chain(complaint -> {
            complaint.classification = form.classification();
            return journal.record(
                            ComplaintEvents.CLASSIFIED,
                            complaint.branchId,
                            new ComplaintEvents.Classified(
                                    complaint.number,
                                    form.classification(),
                                    form.reason().trim()),
                            ComplaintEvents.about(complaint))
                    .chain(() -> reporting.classified(complaint));
        });
    }

    /** @throws Problem 400 where more are defective than there were */
    Uni<?> particulars(UUID id, EnterParticulars form) {
        return complaints.openForChange(id).chain(complaint -> {
            Particulars of = complaint.particulars();
            of.enter(form, caller.personId(), clock.instant());
            if (of.quantity != null && of.defective != null && of.defective > of.quantity) {
                throw Problem.invalid("defective", "defective-too-many");
            }
            return noted(ComplaintEvents.PARTICULARS, complaint);
        });
    }

    Uni<?> grounds(UUID id, ConfirmGrounds form) {
        return complaints.openForChange(id).chain(complaint -> {
            complaint.mustBeAt(Step.verifying, Step.analysing, Step.settling, Step.executing);
            complaint.investigated().groundsConfirmed(form.grounds(), caller.personId(), clock.instant());
            return noted(ComplaintEvents.GROUNDS, complaint);
        });
    }

    /** What was checked, with whom, and what came out: before departments are asked (5.2.3.1.2). */
    Uni<?> investigation(UUID id, SubmitInvestigation form) {
        String checked = ComplaintForms.text(form.checked());
        String with = ComplaintForms.text(form.checkedWith());
        String finding = ComplaintForms.text(form.finding());
        return complaints.openForChange(id).chain(complaint -> {
            complaint.mustBeAt(Step.verifying, Step.analysing, Step.settling, Step.executing);
            return gates.require(
                            GuardedComplaints.INVESTIGATE,
                            Subject.of("complaint", id),
                            complaint.branchId,
                            new GuardedComplaints.ToInvestigate(checked, with, finding))
                    .invoke(() -> {
                        if (checked.isEmpty() && finding.isEmpty()) {
                            throw Problem.invalid("finding", "investigation-empty");
                        }
                        complaint.investigated().submitted(checked, with, finding, caller.personId(), clock.instant());
                    })
                    .chain(() -> noted(ComplaintEvents.INVESTIGATED, complaint));
        });
    }

    /** The groundwork is done and the facts are confirmed: cause and responsible department are looked for (5.2.2.2). */
    Uni<?> startAnalysis(UUID id) {
        return complaints.openForChange(id).chain(complaint -> {
            complaint.mustBeAt(Step.registered, Step.verifying);
            return Dossier.of(complaint)
                    .chain(dossier -> gates.require(
                                    GuardedComplaints.ANALYSE,
                                    Subject.of("complaint", id),
                                    complaint.branchId,
                                    dossier.toAnalyse())
                            .chain(() -> steps.on(
                                    complaint,
                                    Step.analysing,
                                    dossier.undone().stream().findFirst().orElse(null),
                                    () -> {})));
        });
    }

    Uni<Void> noted(String kind, Complaint complaint) {
        return journal.record(
                kind,
                complaint.branchId,
                new ComplaintEvents.Noted(complaint.number),
                ComplaintEvents.about(complaint));
    }
}
