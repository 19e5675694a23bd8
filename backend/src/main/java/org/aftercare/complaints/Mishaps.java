package org.aftercare.complaints;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.complaints.HandlingForms.FindMishap;
import org.aftercare.complaints.HandlingForms.PassMishapUp;
import org.aftercare.complaints.HandlingForms.SettleMishap;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Words;
import org.aftercare.staff.Role;

/** Mishaps in a department's own field: it deals with them within its powers, or passes them up (5.2.4a). */
@ApplicationScoped
class Mishaps {
    @Inject
    Complaints complaints;

    @Inject
    ComplaintNotices notices;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Words words;

    @Inject
    Clock clock;

    Uni<?> find(UUID id, FindMishap form) {
        return complaints.openForChange(id).chain(complaint -> {
            Mishap mishap = new Mishap();
            mishap.id = Ids.orNext(form.id());
            mishap.complaintId = id;
            mishap.department = form.department();
            mishap.what = form.what().trim();
            mishap.foundBy = caller.personId();
            mishap.foundAt = clock.instant();
            return mishap.persistAndFlush()
                    .chain(() -> record(ComplaintEvents.MISHAP_FOUND, complaint, mishap))
                    .chain(() -> notices.tell(
                            ComplaintNotices.ASKED,
                            mishap.department.role(),
                            complaint,
                            Map.of("what", notices.both("question.mishap"), "text", mishap.what)));
        });
    }

    Uni<?> settle(UUID id, SettleMishap form) {
        return change(
                id,
                ComplaintEvents.MISHAP_SETTLED,
                mishap -> mishap.settle(form.finding(), form.measure(), caller.personId(), clock.instant()));
    }

    /** Beyond the department's powers: the vice general manager gets it. */
    Uni<?> passUp(UUID id, PassMishapUp form) {
        return change(
                id,
                ComplaintEvents.MISHAP_PASSED_UP,
                mishap -> mishap.passUp(form.reason(), caller.personId(), clock.instant()));
    }

    private Uni<Void> change(UUID id, String kind, Consumer<Mishap> verb) {
        return Mishap.<Mishap>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(mishap -> complaints.forChange(mishap.complaintId).chain(complaint -> {
                    if (!caller.has(mishap.department.name())) {
                        throw Problem.of(403, "question-of-another", words.say("role." + mishap.department));
                    }
                    verb.accept(mishap);
                    return record(kind, complaint, mishap)
                            .chain(() -> mishap.passedWhy == null
                                    ? Uni.createFrom().voidItem()
                                    : notices.tell(
                                            ComplaintNotices.ASKED,
                                            Role.vice_general_manager,
                                            complaint,
                                            Map.of(
                                                    "what",
                                                    notices.both("question.mishap_up"),
                                                    "text",
                                                    mishap.passedWhy)));
                }));
    }

    private Uni<Void> record(String kind, Complaint complaint, Mishap mishap) {
        return journal.record(
                kind,
                complaint.branchId,
                new ComplaintEvents.OfDepartment(complaint.number, mishap.department),
                Subject.of("mishap", mishap.id),
                Subject.of("complaint", complaint.id),
                Subject.of("customer", complaint.customerId));
    }
}
