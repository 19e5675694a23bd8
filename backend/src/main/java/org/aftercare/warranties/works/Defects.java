package org.aftercare.warranties.works;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Colleagues;
import org.aftercare.staff.Company;
import org.aftercare.warranties.works.DefectForms.DetermineDefect;
import org.aftercare.warranties.works.DefectForms.InspectDefect;
import org.aftercare.warranties.works.DefectForms.ReportDefect;
import org.aftercare.warranties.works.DefectForms.SendInspector;

/** A defect from its notice to whose responsibility it is (15.1.2a to c); in the caller's transaction. */
@ApplicationScoped
public class Defects {
    @Inject
    Colleagues colleagues;

    @Inject
    Register register;

    @Inject
    Gates gates;

    @Inject
    DefectJournal journal;

    @Inject
    WorksNotices notices;

    @Inject
    Caller caller;

    @Inject
    IfMatch ifMatch;

    @Inject
    Clock clock;

    /** Within the period or after it: then it is marked so, and no free repair is promised. */
    Uni<UUID> report(UUID worksId, ReportDefect form) {
        return register.visible(worksId)
                .invoke(Works::mustBeAccepted)
                .call(works -> gates.require(
                        GuardedWorks.REPORT,
                        Subject.of("works", worksId),
                        works.branchId,
                        new GuardedWorks.Reporting(
                                form.reportedBy(), form.way(), form.reportedAt(), form.description())))
                .chain(works -> Company.only().chain(company -> {
                    Defect defect = defect(works, form);
                    LocalDate day = company.dayOf(defect.reportedAt);
                    if (day.isBefore(works.acceptedOn)) {
                        throw Problem.invalid("reportedAt", "before-acceptance", works.acceptedOn);
                    }
                    defect.withinPeriod = works.underWarranty(day);
                    return register.number("WT", works.branchId)
                            .invoke(number -> defect.number = number)
                            .chain(defect::persistAndFlush)
                            .chain(() -> journal.tell(
                                    WorksEvents.DEFECT,
                                    defect,
                                    works,
                                    new WorksEvents.Reported(
                                            defect.number, defect.way, defect.withinPeriod, defect.place)))
                            .replaceWith(defect.id);
                }));
    }

    private Defect defect(Works works, ReportDefect form) {
        Instant now = clock.instant();
        if (form.way() == null) {
            throw Problem.invalid("way", "not-known");
        }
        if (form.reportedAt() != null && form.reportedAt().isAfter(now)) {
            throw Problem.invalid("reportedAt", "not-in-future");
        }
        Defect defect = new Defect();
        defect.id = Ids.orNext(form.id());
        defect.worksId = works.id;
        defect.branchId = works.branchId;
        defect.place = WorksForms.text(form.place());
        defect.reportedBy = WorksForms.text(form.reportedBy());
        defect.way = form.way();
        defect.reportedAt = form.reportedAt() == null ? now : form.reportedAt();
        defect.description = WorksForms.text(form.description());
        return defect;
    }

    Uni<UUID> send(UUID id, SendInspector form) {
        return step(
                id,
                (defect, works) -> colleagues.named("personId", form.personId()).chain(person -> {
                    if (!person.branchId.equals(defect.branchId) && !person.seesAllBranches()) {
                        throw Problem.invalid("personId", "inspector-of-another-branch");
                    }
                    defect.send(person.id, clock.instant());
                    return notices.sent(defect, works)
                            .chain(() -> journal.tell(
                                    WorksEvents.SENT, defect, works, new WorksEvents.Sent(defect.number, person.name)));
                }));
    }

    Uni<UUID> inspect(UUID id, InspectDefect form) {
        return step(id, (defect, works) -> {
            defect.inspected(form.finding(), caller.personId(), clock.instant());
            return journal.tell(
                    WorksEvents.INSPECTED, defect, works, new WorksEvents.Inspected(defect.number, defect.finding));
        });
    }

    Uni<UUID> determine(UUID id, DetermineDefect form) {
        return step(id, (defect, works) -> {
            defect.determine(form, caller.personId(), clock.instant());
            return journal.tell(
                    WorksEvents.DETERMINED,
                    defect,
                    works,
                    new WorksEvents.Determined(defect.number, defect.responsible));
        });
    }

    Uni<Boolean> isThere(UUID id) {
        return Defect.<Defect>findById(id).map(there -> {
            if (there != null) {
                caller.mustSee(there.branchId);
            }
            return there != null;
        });
    }

    /** A verb on a defect the caller sees, in the version they saw if they said which. */
    Uni<UUID> step(UUID id, BiFunction<Defect, Works, Uni<Void>> verb) {
        return Defect.locked(id)
                .invoke(defect -> {
                    caller.mustSee(defect.branchId);
                    ifMatch.check(defect.version);
                })
                .chain(defect -> Works.<Works>findById(defect.worksId).chain(works -> verb.apply(defect, works)))
                .replaceWith(id);
    }
}
