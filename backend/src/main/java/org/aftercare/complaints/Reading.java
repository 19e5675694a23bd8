package org.aftercare.complaints;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.complaints.HandlingForms.ReadComplaint;
import org.aftercare.journal.Journal;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.notifications.Recipient;
import org.aftercare.staff.Colleagues;

/** The leadership reads what was put before it, or refers it on (1.20a, 16.8a). */
@ApplicationScoped
class Reading {
    @Inject
    Colleagues colleagues;

    @Inject
    Complaints complaints;

    @Inject
    ComplaintNotices notices;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A grave one by the vice general manager; once. */
    Uni<?> read(UUID id, ReadComplaint form) {
        return complaints.openForChange(id).chain(complaint -> {
            boolean refers = form.how() == Sending.ReadHow.referred;
            if (complaint.severity != Severity.grave) {
                throw Problem.conflict("complaint-not-grave");
            }
            if (refers && form.referredTo() == null) {
                throw Problem.invalid("referredTo", "referred-to-nobody");
            }
            complaint.sending.read(form.how(), caller.personId(), refers ? form.referredTo() : null, clock.instant());
            return journal.record(
                            ComplaintEvents.READ,
                            complaint.branchId,
                            new ComplaintEvents.Read(complaint.number, form.how()),
                            ComplaintEvents.about(complaint))
                    .chain(() -> refers
                            ? referred(complaint, form)
                            : Uni.createFrom().voidItem());
        });
    }

    private Uni<Void> referred(Complaint complaint, ReadComplaint form) {
        return colleagues
                .named("referredTo", form.referredTo())
                .chain(to -> notices.tell(
                        ComplaintNotices.CHARGED,
                        Set.of(Recipient.person(to.id)),
                        complaint,
                        Map.of(
                                "what",
                                notices.both("complaint-charge.referred"),
                                "text",
                                form.note() == null || form.note().isBlank() ? complaint.content : form.note())));
    }

    /** What was reported to the management, or to quality, was seen there. */
    Uni<?> reportRead(UUID id) {
        return complaints.forChange(id).chain(complaint -> {
            if (complaint.sending.reportedAt == null) {
                throw Problem.conflict("complaint-not-reported-yet");
            }
            complaint.sending.reportRead(caller.personId(), clock.instant());
            return journal.record(
                    ComplaintEvents.REPORT_READ,
                    complaint.branchId,
                    new ComplaintEvents.Noted(complaint.number),
                    ComplaintEvents.about(complaint));
        });
    }

    /** The superior is told of what cannot be settled here (10.1.4a). */
    Uni<?> escalate(UUID id) {
        return complaints
                .openForChange(id)
                .chain(complaint -> journal.record(
                                ComplaintEvents.ESCALATED,
                                complaint.branchId,
                                new ComplaintEvents.Escalated("branch_manager"),
                                ComplaintEvents.about(complaint))
                        .chain(() -> notices.tell(
                                ComplaintNotices.UNIT,
                                org.aftercare.staff.Role.branch_manager,
                                complaint,
                                Map.of("what", notices.both("complaint-unit.escalated"), "text", complaint.content))));
    }
}
