package org.aftercare.complaints;

import java.time.Clock;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.notifications.Recipient;
import org.aftercare.staff.Role;

/** Tells the management of complaints not about quality (6.12a, 16.8a), and quality of how its own are handled (9.7c). */
@ApplicationScoped
class Reporting {
    static final String MANAGEMENT = "management";
    static final String QUALITY = "quality";

    @Inject
    ComplaintNotices notices;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** In the same stroke as its class is said. Quality ones are reported with how they are handled. */
    Uni<Void> classified(Complaint complaint) {
        boolean other = complaint.classification != null && complaint.classification != Classification.quality;
        return other
                ? report(
                        complaint,
                        MANAGEMENT,
                        Set.of(
                                Recipient.everybody(Role.vice_general_manager, complaint.branchId),
                                Recipient.everybody(Role.general_manager, complaint.branchId)))
                : Uni.createFrom().voidItem();
    }

    /** At the same time as the handling is decided. */
    Uni<Void> decided(Complaint complaint) {
        return complaint.classification == Classification.quality
                ? report(complaint, QUALITY, Set.of(Recipient.everybody(Role.quality, complaint.branchId)))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> report(Complaint complaint, String to, Set<Recipient> who) {
        if (!complaint.sending.report(to, clock.instant())) {
            return Uni.createFrom().voidItem();
        }
        String handling = complaint.settlement().solution;
        return notices.tell(
                        ComplaintNotices.REPORTED,
                        who,
                        complaint,
                        Map.of(
                                "content",
                                complaint.content,
                                "classification",
                                notices.both("fact.classification." + complaint.classification),
                                "handling",
                                handling == null ? "" : handling))
                .chain(() -> journal.record(
                        ComplaintEvents.REPORTED,
                        complaint.branchId,
                        new ComplaintEvents.Reported(complaint.number, to),
                        ComplaintEvents.about(complaint)));
    }
}
