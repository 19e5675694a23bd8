package org.aftercare.complaints;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.complaints.ComplaintForms.Weigh;
import org.aftercare.journal.Journal;
import org.aftercare.kernel.InTurn;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Role;

/** How grave a complaint is: a grave one goes to the vice general manager at once, a light one to departments to note. */
@ApplicationScoped
class Weighing {
    @Inject
    Complaints complaints;

    @Inject
    Questions questions;

    @Inject
    ComplaintNotices notices;

    @Inject
    Journal journal;

    Uni<?> weigh(UUID id, Weigh form) {
        return complaints.openForChange(id).chain(complaint -> {
            boolean said = form.reason() != null && !form.reason().isBlank();
            if (complaint.severity == Severity.grave && form.severity() != Severity.grave && !said) {
                throw Problem.invalid("reason", "lighter-needs-reason");
            }
            complaint.severity = form.severity();
            return weighed(complaint, form.departments());
        });
    }

    /** In the caller's transaction; the complaint carries its severity already (1.20a, 5.2.2.3a). */
    Uni<Void> weighed(Complaint complaint, List<Department> departments) {
        return journal.record(
                        ComplaintEvents.JUDGED,
                        complaint.branchId,
                        new ComplaintEvents.Judged(
                                complaint.number,
                                complaint.severity,
                                complaint.classification,
                                complaint.judgement().fault),
                        ComplaintEvents.about(complaint))
                .chain(() -> complaint.severity == Severity.grave
                        ? notices.tell(
                                ComplaintNotices.GRAVE,
                                Role.vice_general_manager,
                                complaint,
                                Map.of("content", complaint.content))
                        : Uni.createFrom().voidItem())
                .chain(() -> complaint.severity == Severity.light && departments != null
                        ? InTurn.each(
                                departments.stream().distinct().toList(),
                                one -> questions.ask(complaint, one, Question.About.reading, ""))
                        : Uni.createFrom().voidItem());
    }
}
