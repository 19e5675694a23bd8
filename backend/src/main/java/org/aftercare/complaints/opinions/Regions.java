package org.aftercare.complaints.opinions;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.complaints.opinions.OpinionForms.OpenRegionalProblem;
import org.aftercare.complaints.opinions.OpinionForms.SendOpinionReport;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.DocumentNumbers;
import org.aftercare.staff.Branch;
import org.aftercare.staff.Company;
import org.aftercare.staff.Person;

/** Problems of a region, and reports on what customers say (5.1.2.2b, 5.2.3.1.7). In the caller's transaction. */
@ApplicationScoped
public class Regions {
    @Inject
    DocumentNumbers numbers;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<UUID> open(OpenRegionalProblem form) {
        caller.mustSee(form.branchId());
        RegionalProblem problem = new RegionalProblem();
        problem.id = Ids.orNext(form.id());
        problem.branchId = form.branchId();
        problem.topic = form.topic();
        problem.what = form.what().trim();
        problem.ownerId = form.ownerId();
        problem.openedAt = clock.instant();
        problem.openedBy = caller.personId();
        return Person.<Person>findById(form.ownerId())
                .invoke(owner -> {
                    if (owner == null) {
                        throw Problem.invalid("ownerId", "not-known");
                    }
                })
                .chain(() -> numbers.next("QY", form.branchId()))
                .invoke(number -> problem.number = number)
                .chain(() -> problem.persistAndFlush())
                .chain(() -> tell(OpinionEvents.PROBLEM_OPENED, problem, problem.what))
                .replaceWith(problem.id);
    }

    Uni<UUID> settle(UUID id, String done) {
        return RegionalProblem.<RegionalProblem>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(problem -> caller.mustSee(problem.branchId))
                .invoke(problem -> problem.settle(done, caller.personId(), clock.instant()))
                .chain(problem -> tell(OpinionEvents.PROBLEM_SETTLED, problem, problem.note))
                .replaceWith(id);
    }

    Uni<Boolean> isThere(UUID id) {
        return RegionalProblem.count("id", id).map(there -> there > 0);
    }

    /** The report of these days; it keeps how many opinions it is about. */
    Uni<UUID> send(SendOpinionReport form) {
        if (form.to().isBefore(form.from())) {
            throw Problem.invalid("to", "period-backwards");
        }
        String which = form.kind() == OpinionReport.Kind.complaints ? " and complaintId is not null" : "";
        return Opinion.count("recordedOn between ?1 and ?2" + which, form.from(), form.to())
                .chain(opinions -> {
                    OpinionReport report = new OpinionReport();
                    report.id = Ids.next();
                    report.kind = form.kind();
                    report.fromDay = form.from();
                    report.toDay = form.to();
                    report.opinions = opinions.intValue();
                    report.note = OpinionForms.text(form.note());
                    report.sentAt = clock.instant();
                    report.sentBy = caller.personId();
                    return report.persistAndFlush()
                            .chain(() -> Company.only())
                            .chain(company -> journal.record(
                                    OpinionEvents.REPORT_SENT,
                                    null,
                                    new OpinionEvents.Reported(
                                            report.kind.name(), form.from(), form.to(), report.opinions, report.note),
                                    Subject.of("company", company.id)))
                            .replaceWith(report.id);
                });
    }

    private Uni<Void> tell(String kind, RegionalProblem problem, String note) {
        return Branch.<Branch>findById(problem.branchId)
                .chain(branch -> Person.<Person>findById(problem.ownerId)
                        .chain(owner -> journal.record(
                                kind,
                                problem.branchId,
                                new OpinionEvents.Problematic(
                                        problem.number, branch.name, problem.topic, owner.name, note),
                                Subject.of("regional_problem", problem.id),
                                Subject.of("branch", problem.branchId),
                                Subject.of("person", problem.ownerId))));
    }
}
