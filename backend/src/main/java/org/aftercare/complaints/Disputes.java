package org.aftercare.complaints;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.complaints.ComplaintForms.MarkDispute;
import org.aftercare.complaints.ComplaintForms.SettleDispute;
import org.aftercare.contracts.MaintenanceContract;
import org.aftercare.customers.Customers;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.notifications.Recipient;
import org.aftercare.staff.Colleagues;

/** The customer and the company disagree: one person is charged with it, on the contract's terms (5.3.5). */
@ApplicationScoped
class Disputes {
    @Inject
    Colleagues colleagues;

    @Inject
    Complaints complaints;

    @Inject
    LookingInto looking;

    @Inject
    Customers customers;

    @Inject
    Gates gates;

    @Inject
    ComplaintNotices notices;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Said again it names another person, contract or clauses. */
    Uni<?> mark(UUID id, MarkDispute form) {
        return complaints
                .openForChange(id)
                .chain(complaint -> there(complaint, form)
                        .invoke(() -> {
                            if (complaint.dispute().settledAt != null) {
                                throw Problem.conflict("dispute-settled");
                            }
                            complaint
                                    .dispute()
                                    .mark(form.personId(), form.contractId(), form.clauses(), clock.instant());
                        })
                        .chain(() -> looking.noted(ComplaintEvents.DISPUTED, complaint))
                        .chain(() -> form.personId() == null
                                ? Uni.createFrom().voidItem()
                                : notices.tell(
                                        ComplaintNotices.CHARGED,
                                        Set.of(Recipient.person(form.personId())),
                                        complaint,
                                        Map.of(
                                                "what",
                                                notices.both("complaint-charge.dispute"),
                                                "text",
                                                complaint.content))));
    }

    /** Whoever is charged is known, and the contract is the complaining customer's own. */
    private Uni<Void> there(Complaint complaint, MarkDispute form) {
        Uni<Void> person = form.personId() == null
                ? Uni.createFrom().voidItem()
                : colleagues.named("personId", form.personId()).replaceWithVoid();
        return person.chain(() -> form.contractId() == null
                ? Uni.createFrom().voidItem()
                : MaintenanceContract.<MaintenanceContract>findById(form.contractId())
                        .onItem()
                        .ifNull()
                        .failWith(() -> Problem.invalid("contractId", "not-known"))
                        .call(contract -> customers.named("contractId", contract.customerId))
                        .invoke(contract -> {
                            if (complaint.customerId != null && !complaint.customerId.equals(contract.customerId)) {
                                throw Problem.invalid("contractId", "contract-of-another");
                            }
                        })
                        .replaceWithVoid());
    }

    Uni<?> settle(UUID id, SettleDispute form) {
        return complaints.openForChange(id).chain(complaint -> {
            Dispute dispute = complaint.dispute();
            if (!dispute.open()) {
                throw Problem.conflict("no-dispute");
            }
            boolean clause = dispute.disputeContractId != null
                    && !ComplaintForms.text(dispute.disputeClauses).isEmpty();
            return gates.require(
                            GuardedComplaints.SETTLE_DISPUTE,
                            Subject.of("complaint", id),
                            complaint.branchId,
                            new GuardedComplaints.ToSettleDispute(
                                    Objects.equals(dispute.disputePersonId, caller.personId()), clause))
                    .invoke(() -> dispute.settle(form.settlement(), clock.instant()))
                    .chain(() -> looking.noted(ComplaintEvents.DISPUTE_SETTLED, complaint));
        });
    }
}
