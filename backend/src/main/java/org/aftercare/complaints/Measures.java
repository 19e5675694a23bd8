package org.aftercare.complaints;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.complaints.HandlingForms.ConfirmMeasure;
import org.aftercare.complaints.HandlingForms.FinishMeasure;
import org.aftercare.complaints.HandlingForms.PlanMeasure;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Words;
import org.aftercare.notifications.Recipient;
import org.aftercare.staff.Colleagues;

/** What is done about complaints: planned, done, signed by its department, its effect confirmed (5.2.2.4b, 5.2.3, 5.3.4). */
@ApplicationScoped
class Measures {
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
    Words words;

    @Inject
    Clock clock;

    Uni<?> plan(UUID id, PlanMeasure form) {
        return complaints
                .openForChange(id)
                .chain(complaint -> colleagues.named("ownerId", form.ownerId()).chain(owner -> {
                    Measure measure = new Measure();
                    measure.id = Ids.orNext(form.id());
                    measure.complaintId = id;
                    measure.sort = form.sort();
                    measure.what = form.what().trim();
                    measure.department = form.department();
                    measure.ownerId = owner.id;
                    measure.dueOn = form.dueOn();
                    measure.plannedBy = caller.personId();
                    measure.plannedAt = clock.instant();
                    return measure.persistAndFlush()
                            .chain(() -> journal.record(
                                    ComplaintEvents.MEASURE_PLANNED,
                                    complaint.branchId,
                                    new ComplaintEvents.Planned(
                                            complaint.number,
                                            measure.department,
                                            measure.ownerId,
                                            measure.dueOn,
                                            measure.sort),
                                    about(complaint, measure)))
                            .chain(() -> notices.tell(
                                    ComplaintNotices.CHARGED,
                                    Set.of(Recipient.person(owner.id)),
                                    complaint,
                                    Map.of("what", notices.both("complaint-charge.measure"), "text", measure.what)));
                }));
    }

    /** By its owner, or by after-sales. */
    Uni<?> finish(UUID id, FinishMeasure form) {
        return change(id, ComplaintEvents.MEASURE_DONE, (complaint, measure) -> {
            if (!measure.ownerId.equals(caller.personId()) && !caller.has("service_department")) {
                throw Problem.of(403, "measure-of-another");
            }
            measure.finish(form.note(), caller.personId(), clock.instant());
            return measure;
        });
    }

    /** The department that drafted it signs that it was carried out (5.2.3.3.2). */
    Uni<?> sign(UUID id) {
        return change(id, ComplaintEvents.MEASURE_SIGNED, (complaint, measure) -> {
            if (!caller.has(measure.department.name())) {
                throw Problem.of(403, "question-of-another", words.say("role." + measure.department));
            }
            measure.sign(caller.personId(), clock.instant());
            return measure;
        });
    }

    /** After-sales saw that it worked (5.2.3.1.4). */
    Uni<?> confirm(UUID id, ConfirmMeasure form) {
        return change(id, ComplaintEvents.MEASURE_CONFIRMED, (complaint, measure) -> {
            measure.confirm(form.effect(), caller.personId(), clock.instant());
            return measure;
        });
    }

    private Uni<Void> change(UUID id, String kind, BiFunction<Complaint, Measure, Measure> verb) {
        return Measure.<Measure>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(measure -> complaints.forChange(measure.complaintId).chain(complaint -> {
                    verb.apply(complaint, measure);
                    return journal.record(
                            kind,
                            complaint.branchId,
                            new ComplaintEvents.OfDepartment(complaint.number, measure.department),
                            about(complaint, measure));
                }));
    }

    private static Subject[] about(Complaint complaint, Measure measure) {
        return new Subject[] {
            Subject.of("measure", measure.id),
            Subject.of("complaint", complaint.id),
            Subject.of("customer", complaint.customerId)
        };
    }
}
