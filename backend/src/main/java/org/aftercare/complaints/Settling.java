package org.aftercare.complaints;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.approvals.Refusal;
import org.aftercare.approvals.SignaturesAhead;
import org.aftercare.complaints.ComplaintForms.AgreeSolution;
import org.aftercare.complaints.ComplaintForms.Decide;
import org.aftercare.complaints.ComplaintForms.DraftHandling;
import org.aftercare.complaints.ComplaintForms.SettleWithCustomer;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.notifications.Recipient;
import org.aftercare.staff.Company;

/** From the draft to the decision: agreed with sales and the customer, approved by the departments (5.2.2.3). */
@ApplicationScoped
class Settling {
    @Inject
    Complaints complaints;

    @Inject
    LookingInto looking;

    @Inject
    Reporting reporting;

    @Inject
    Steps steps;

    @Inject
    Gates gates;

    @Inject
    SignaturesAhead signatures;

    @Inject
    ComplaintNotices notices;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<?> draft(UUID id, DraftHandling form) {
        return complaints.openForChange(id).chain(complaint -> {
            complaint.mustBeAt(Step.verifying, Step.analysing, Step.settling);
            complaint.settlement().draft(form.handling(), caller.personId(), clock.instant());
            return looking.noted(ComplaintEvents.DRAFTED, complaint);
        });
    }

    /** After-sales stands by this solution; sales is asked where the form is wanted (5.2.2.3c). */
    Uni<?> agree(UUID id, AgreeSolution form) {
        return complaints.openForChange(id).chain(complaint -> {
            complaint.mustBeAt(Step.settling);
            return Dossier.of(complaint)
                    .chain(dossier -> gates.require(
                            GuardedComplaints.AGREE, subject(complaint), complaint.branchId, dossier.toAgree()))
                    .invoke(() -> complaint.settlement().agree(form.solution(), caller.personId(), clock.instant()))
                    .chain(() -> looking.noted(ComplaintEvents.AGREED, complaint));
        });
    }

    Uni<?> withCustomer(UUID id, SettleWithCustomer form) {
        return complaints.openForChange(id).chain(complaint -> {
            complaint.mustBeAt(Step.settling);
            if (complaint.settlement().solution == null
                    && ComplaintForms.text(form.solution()).isEmpty()) {
                throw Problem.conflict("solution-missing");
            }
            return Company.notAfterToday("on", form.on(), clock.instant())
                    .chain(() -> Dossier.of(complaint))
                    .chain(dossier -> gates.require(
                            GuardedComplaints.SETTLE_WITH_CUSTOMER,
                            subject(complaint),
                            complaint.branchId,
                            dossier.toSettleWithCustomer()))
                    .invoke(() -> complaint.settlement().settleWithCustomer(form.solution(), form.on(), form.contact()))
                    .chain(() -> looking.noted(ComplaintEvents.SETTLED_WITH_CUSTOMER, complaint));
        });
    }

    /** The departments find it waiting for their signatures (5.2.2.3d). */
    Uni<?> submit(UUID id) {
        return complaints.openForChange(id).chain(complaint -> {
            complaint.mustBeAt(Step.settling);
            Refusal.check(ComplaintRules.submitted(complaint.severity, complaint.settlement().solution));
            return Dossier.of(complaint)
                    .chain(dossier -> gates.require(
                                    GuardedComplaints.SUBMIT,
                                    subject(complaint),
                                    complaint.branchId,
                                    dossier.toSubmit())
                            .invoke(() -> complaint.settlement().submittedAt = clock.instant())
                            .chain(() -> signatures.ask(
                                    GuardedComplaints.EXECUTE,
                                    subject(complaint),
                                    complaint.branchId,
                                    dossier.toExecute(),
                                    complaint.content)))
                    .chain(() -> looking.noted(ComplaintEvents.SUBMITTED, complaint));
        });
    }

    /** Decided: it is carried out from now on. Signatures that an article wants are asked for and counted here. */
    Uni<?> execute(UUID id, Decide form) {
        return complaints.openForChange(id).chain(complaint -> {
            complaint.mustBeAt(Step.verifying, Step.analysing, Step.settling);
            String said = ComplaintForms.text(form.solution());
            if (!said.isEmpty() && complaint.settlement().submittedAt == null) {
                complaint.settlement().solution = said;
            }
            if (complaint.settlement().solution == null) {
                throw Problem.conflict("solution-missing");
            }
            return Dossier.of(complaint)
                    .chain(dossier -> gates.require(
                                    GuardedComplaints.SUBMIT,
                                    subject(complaint),
                                    complaint.branchId,
                                    dossier.toSubmit())
                            .chain(() -> gates.require(
                                    GuardedComplaints.EXECUTE,
                                    subject(complaint),
                                    complaint.branchId,
                                    dossier.toExecute()))
                            .chain(() -> steps.on(
                                    complaint,
                                    Step.executing,
                                    () -> complaint.settlement().decide(caller.personId(), clock.instant())))
                            .chain(() -> decided(complaint, dossier)));
        });
    }

    /** Everybody who had a part in it learns the result in the same stroke (5.2.3.1.6, 9.7c). */
    private Uni<Void> decided(Complaint complaint, Dossier dossier) {
        Set<Recipient> asked = dossier.questions().stream()
                .map(one -> Recipient.everybody(one.department.role(), complaint.branchId))
                .collect(Collectors.toSet());
        return journal.record(
                        ComplaintEvents.DECIDED,
                        complaint.branchId,
                        new ComplaintEvents.Decided(
                                complaint.number,
                                complaint.severity,
                                complaint.cause(),
                                complaint.settlement().solution,
                                complaint.classification),
                        ComplaintEvents.about(complaint))
                .chain(() -> asked.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : notices.tell(
                                ComplaintNotices.DECIDED,
                                asked,
                                complaint,
                                Map.of("solution", complaint.settlement().solution)))
                .chain(() -> reporting.decided(complaint));
    }

    private static Subject subject(Complaint complaint) {
        return Subject.of("complaint", complaint.id);
    }
}
