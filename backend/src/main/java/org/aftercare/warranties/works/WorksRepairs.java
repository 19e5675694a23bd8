package org.aftercare.warranties.works;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Company;
import org.aftercare.warranties.works.DefectForms.AcceptRepair;
import org.aftercare.warranties.works.DefectForms.FinishRepair;
import org.aftercare.warranties.works.DefectForms.ProposeRepair;
import org.aftercare.warranties.works.DefectForms.SettleCost;
import org.aftercare.warranties.works.DefectForms.WorksReason;

/** A defect's repair from the proposal to the owner's signature, and its cost (15.1.2d to 15.1.4); in a transaction. */
@ApplicationScoped
public class WorksRepairs {
    @Inject
    Defects defects;

    @Inject
    Gates gates;

    @Inject
    DefectJournal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<UUID> propose(UUID id, ProposeRepair form) {
        return defects.step(id, (defect, works) -> {
            defect.propose(form, clock.instant());
            return journal.tell(
                    WorksEvents.PROPOSED, defect, works, new WorksEvents.Proposed(defect.number, defect.method));
        });
    }

    Uni<UUID> start(UUID id) {
        Instant now = clock.instant();
        return defects.step(
                id,
                (defect, works) -> gates.require(
                                GuardedWorks.START,
                                Subject.of("defect", id),
                                defect.branchId,
                                new GuardedWorks.Starting(defect.proposedAt != null))
                        .invoke(() -> defect.start(now))
                        .chain(Company::only)
                        .chain(company -> journal.tell(
                                WorksEvents.STARTED,
                                defect,
                                works,
                                new WorksEvents.Started(defect.number, company.dayOf(now)))));
    }

    /** From then on it stands in the warranty record of the works' certificate (15.1.3a). */
    Uni<UUID> finish(UUID id, FinishRepair form) {
        Instant now = clock.instant();
        return defects.step(id, (defect, works) -> {
            defect.finish(form.repair(), now);
            return Company.only()
                    .chain(company -> journal.tell(
                            WorksEvents.FINISHED,
                            defect,
                            works,
                            new WorksEvents.Finished(defect.number, defect.place, company.dayOf(now))));
        });
    }

    Uni<UUID> close(UUID id, AcceptRepair form) {
        Instant now = clock.instant();
        boolean signed = form.signedBy() != null && !form.signedBy().isBlank();
        return defects.step(
                id,
                (defect, works) -> notToCome(form.signedOn(), now)
                        .chain(() -> gates.require(
                                GuardedWorks.CLOSE,
                                Subject.of("defect", id),
                                defect.branchId,
                                new GuardedWorks.Closing(signed && form.signedOn() != null)))
                        .invoke(() -> {
                            if (!signed) {
                                throw Problem.invalid("signedBy", "owner-not-signed");
                            }
                            if (form.signedOn() == null) {
                                throw Problem.invalid("signedOn", "owner-not-signed");
                            }
                            if (!form.normalUse()) {
                                throw Problem.invalid("normalUse", "not-in-normal-use");
                            }
                            defect.close(form.signedBy(), form.signedOn(), now);
                        })
                        .chain(() -> journal.tell(
                                WorksEvents.CLOSED,
                                defect,
                                works,
                                new WorksEvents.Closed(defect.number, defect.signedBy))));
    }

    private static Uni<Void> notToCome(LocalDate signedOn, Instant now) {
        return signedOn == null ? Uni.createFrom().voidItem() : Company.notAfterToday("signedOn", signedOn, now);
    }

    Uni<UUID> refuse(UUID id, WorksReason form) {
        return defects.step(id, (defect, works) -> {
            defect.refuse(form.reason());
            return because(WorksEvents.REFUSED, defect, works, defect.refusal);
        });
    }

    Uni<UUID> decline(UUID id, WorksReason form) {
        return defects.step(id, (defect, works) -> {
            defect.decline(form.reason(), clock.instant());
            return because(WorksEvents.DECLINED, defect, works, defect.declined);
        });
    }

    /** Once for a repair; what the owner is invoiced is exactly their share. */
    Uni<UUID> settle(UUID id, SettleCost form) {
        return defects.step(
                id,
                (defect, works) -> CostShare.<CostShare>findById(id)
                        .invoke(there -> {
                            if (there != null) {
                                throw Problem.conflict("cost-settled", defect.number);
                            }
                        })
                        .chain(() -> gates.require(
                                GuardedWorks.SETTLE, Subject.of("defect", id), defect.branchId, facts(defect, form)))
                        .chain(() -> {
                            if (defect.determinedAt == null) {
                                throw Problem.conflict("defect-not-determined", defect.number);
                            }
                            CostShare share = CostShare.of(id, form, caller.personId(), clock.instant());
                            defect.nature = WorksForms.text(form.nature());
                            defect.causes = causes(form).toArray(String[]::new);
                            return share.persistAndFlush()
                                    .chain(() -> journal.tell(
                                            WorksEvents.SETTLED,
                                            defect,
                                            works,
                                            new WorksEvents.Settled(
                                                    defect.number,
                                                    share.contractorPercent,
                                                    share.ownerPercent,
                                                    share.ownerAmount)));
                        }));
    }

    private static GuardedWorks.Settling facts(Defect defect, SettleCost form) {
        return new GuardedWorks.Settling(
                defect.responsible,
                defect.withinPeriod,
                defect.determinedAt != null,
                WorksForms.text(form.nature()),
                String.join("；", causes(form)),
                form.agreedByUs(),
                form.agreedBy() != null && !form.agreedBy().isBlank(),
                form.contractorPercent(),
                form.ownerPercent());
    }

    private static List<String> causes(SettleCost form) {
        return form.causes() == null
                ? List.of()
                : form.causes().stream().map(String::strip).toList();
    }

    private Uni<Void> because(String kind, Defect defect, Works works, String reason) {
        return journal.tell(kind, defect, works, new WorksEvents.Because(defect.number, reason));
    }
}
