package org.aftercare.complaints.opinions;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.complaints.opinions.OpinionForms.CarryOutMeasure;
import org.aftercare.complaints.opinions.OpinionForms.ProposeMeasure;
import org.aftercare.journal.Journal;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Colleagues;
import org.aftercare.staff.Company;
import org.aftercare.staff.Role;

/** What is improved because of an opinion, or why nothing has to be (9.4d, 9.4e). In the caller's transaction. */
@ApplicationScoped
public class Measures {
    @Inject
    Colleagues colleagues;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<UUID> propose(UUID id, ProposeMeasure form) {
        UUID responsible = form.personId() == null ? caller.personId() : form.personId();
        return concerned(id)
                .call(opinion -> colleagues.named("personId", responsible).chain(person -> {
                    OpinionMeasure measure =
                            OpinionMeasure.of(id, responsible, form.measure(), caller.personId(), clock.instant());
                    return measure.persistAndFlush()
                            .chain(() -> tell(
                                    OpinionEvents.MEASURE_PROPOSED,
                                    opinion,
                                    new OpinionEvents.Proposed(
                                            opinion.number,
                                            measure.id,
                                            responsible.toString(),
                                            person.name,
                                            measure.measure)));
                }))
                .replaceWith(id);
    }

    Uni<UUID> waive(UUID id, String why) {
        return concerned(id)
                .call(opinion -> OpinionMeasure.none(id, why, caller.personId(), clock.instant())
                        .persistAndFlush()
                        .chain(() -> tell(
                                OpinionEvents.MEASURE_WAIVED,
                                opinion,
                                new OpinionEvents.Waived(opinion.number, why.trim()))))
                .replaceWith(id);
    }

    Uni<UUID> start(UUID id, UUID measureId) {
        return Opinion.locked(id)
                .call(opinion -> mine(id, measureId)
                        .invoke(OpinionMeasure::start)
                        .chain(measure -> tell(
                                OpinionEvents.MEASURE_STARTED,
                                opinion,
                                new OpinionEvents.Done(opinion.number, measure.id, measure.measure))))
                .replaceWith(id);
    }

    Uni<UUID> finish(UUID id, UUID measureId, CarryOutMeasure form) {
        return Opinion.locked(id)
                .call(opinion -> Company.only()
                        .chain(company -> mine(id, measureId)
                                .invoke(measure -> measure.done(
                                        form.on(),
                                        opinion.recordedOn,
                                        company.dayOf(clock.instant()),
                                        form.note(),
                                        clock.instant())))
                        .chain(measure -> tell(
                                OpinionEvents.MEASURE_DONE,
                                opinion,
                                new OpinionEvents.Done(opinion.number, measure.id, measure.note))))
                .replaceWith(id);
    }

    /** The opinion, for whom it was passed to and for those who manage. */
    private Uni<Opinion> concerned(UUID id) {
        return Opinion.locked(id)
                .invoke(Opinion::mustBeOpen)
                .call(opinion -> OpinionPassing.<OpinionPassing>list("opinionId", id)
                        .invoke(passings -> {
                            boolean told = passings.stream()
                                    .anyMatch(passing -> caller.personId().equals(passing.personId)
                                            || passing.department != null && caller.has(passing.department.name()));
                            if (!told && opinion.branchId != null) {
                                caller.mustSee(opinion.branchId);
                            }
                            if (!told && !manages(opinion)) {
                                throw Problem.of(403, "opinion-of-others");
                            }
                        }));
    }

    private boolean manages(Opinion opinion) {
        boolean sees = opinion.branchId == null || caller.sees(opinion.branchId);
        return sees
                && (caller.has(Role.branch_manager.name())
                        || caller.has(Role.service_department.name())
                        || caller.has(Role.supervisor.name()));
    }

    /** The measure, for who carries it out, and for the service department that sees to it. */
    private Uni<OpinionMeasure> mine(UUID opinion, UUID id) {
        return OpinionMeasure.<OpinionMeasure>findById(id).invoke(measure -> {
            if (measure == null || !measure.opinionId.equals(opinion)) {
                throw Problem.notFound();
            }
            if (!caller.personId().equals(measure.personId) && !caller.has(Role.service_department.name())) {
                throw Problem.of(403, "measure-of-others");
            }
        });
    }

    private Uni<Void> tell(String kind, Opinion opinion, Record facts) {
        return journal.record(kind, opinion.branchId, facts, RecordingOpinions.about(opinion));
    }
}
