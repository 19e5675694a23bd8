package org.aftercare.warranties.works;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.customers.Customers;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.HumanNumbers;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;
import org.aftercare.regulations.Figures;
import org.aftercare.staff.Branch;
import org.aftercare.staff.Company;
import org.aftercare.warranties.works.WorksForms.AcceptWorks;
import org.aftercare.warranties.works.WorksForms.PayVisit;
import org.aftercare.warranties.works.WorksForms.PlanVisit;
import org.aftercare.warranties.works.WorksForms.RegisterWorks;
import org.aftercare.warranties.works.WorksForms.SayContent;

/** Works from their registration through acceptance and return visits (15.0.1a, 15.0.2); in the caller's transaction. */
@ApplicationScoped
public class Register {
    @Inject
    Customers customers;

    @Inject
    HumanNumbers numbers;

    @Inject
    Journal journal;

    @Inject
    Figures figures;

    @Inject
    Caller caller;

    @Inject
    IfMatch ifMatch;

    @Inject
    Clock clock;

    Uni<UUID> register(RegisterWorks form) {
        Works works = new Works();
        works.id = Ids.orNext(form.id());
        works.customerId = form.customerId();
        works.registeredAt = clock.instant();
        works.registeredBy = caller.personId();
        return customers
                .visible(form.customerId())
                .invoke(customer -> works.branchId = caller.filesUnder(customer.branchId))
                .chain(() -> years(form))
                .invoke(years -> works.describe(form, years))
                .chain(() -> number("GC", works.branchId))
                .invoke(number -> works.number = number)
                .chain(works::persistAndFlush)
                .chain(() -> tell(WorksEvents.REGISTERED, works, new WorksEvents.Named(works.number, works.name)))
                .replaceWith(works.id);
    }

    Uni<UUID> change(UUID id, RegisterWorks form) {
        return visible(id)
                .chain(works -> {
                    ifMatch.require(works.version);
                    works.describe(form, form.years() == null ? works.years : form.years());
                    return tell(WorksEvents.CHANGED, works, new WorksEvents.Named(works.number, works.name));
                })
                .replaceWith(id);
    }

    Uni<UUID> accept(UUID id, AcceptWorks form) {
        return visible(id)
                .call(() -> Company.notAfterToday("acceptedOn", form.acceptedOn(), clock.instant()))
                .invoke(works -> works.accept(form.acceptedOn(), form.acceptedBy()))
                .chain(works -> tell(
                        WorksEvents.ACCEPTED,
                        works,
                        new WorksEvents.Accepted(works.number, works.acceptedOn, works.years, works.endsOn)))
                .replaceWith(id);
    }

    Uni<UUID> plan(UUID id, PlanVisit form) {
        return visible(id)
                .chain(works -> {
                    mustBeWithin(works, "plannedOn", form.plannedOn());
                    return WorksVisit.planned(form.id(), id, form.plannedOn())
                            .persistAndFlush()
                            .chain(() -> tell(
                                    WorksEvents.VISIT_PLANNED,
                                    works,
                                    new WorksEvents.Visited(works.number, form.plannedOn())));
                })
                .replaceWith(id);
    }

    /** Planned or not; up to the last day of the warranty. */
    Uni<UUID> visit(UUID id, PayVisit form) {
        return visible(id)
                .call(() -> Company.notAfterToday("visitedOn", form.visitedOn(), clock.instant()))
                .chain(works -> {
                    mustBeWithin(works, "visitedOn", form.visitedOn());
                    if (form.satisfaction() != null) {
                        works.satisfied(form.satisfaction(), form.opinions(), form.visitedOn());
                    }
                    return planned(id, form.planId())
                            .chain(visit -> {
                                visit.pay(form, caller.personId());
                                return visit.persistAndFlush();
                            })
                            .chain(() -> tell(
                                    WorksEvents.VISITED,
                                    works,
                                    new WorksEvents.Visited(works.number, form.visitedOn())));
                })
                .replaceWith(id);
    }

    Uni<UUID> content(UUID id, SayContent form) {
        return visible(id)
                .chain(works -> Company.only().chain(company -> {
                    works.mustBeAccepted();
                    works.satisfied(form.satisfaction(), form.note(), company.dayOf(clock.instant()));
                    return tell(WorksEvents.CONTENT, works, new WorksEvents.Content(works.number, form.satisfaction()));
                }))
                .replaceWith(id);
    }

    Uni<Boolean> isThere(UUID id) {
        return Works.<Works>findById(id).map(there -> {
            if (there != null) {
                caller.mustSee(there.branchId);
            }
            return there != null;
        });
    }

    Uni<Works> visible(UUID id) {
        return Works.<Works>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(works -> caller.mustSee(works.branchId));
    }

    Uni<String> number(String letters, UUID branchId) {
        return Branch.<Branch>findById(branchId)
                .chain(branch -> Company.only()
                        .chain(company -> numbers.next(letters + branch.code, company.dayOf(clock.instant()))));
    }

    /** As agreed, or as the articles say; 400 where neither says anything. */
    private Uni<Integer> years(RegisterWorks form) {
        return form.years() != null
                ? Uni.createFrom().item(form.years())
                : figures.number(WorksFigures.YEARS).map(years -> {
                    if (years == null) {
                        throw Problem.invalid("years", "years-missing");
                    }
                    return years.intValueExact();
                });
    }

    private static Uni<WorksVisit> planned(UUID works, UUID plan) {
        return plan == null
                ? Uni.createFrom().item(() -> WorksVisit.planned(null, works, null))
                : WorksVisit.<WorksVisit>findById(plan).invoke(visit -> {
                    if (visit == null || !visit.worksId.equals(works)) {
                        throw Problem.invalid("planId", "not-known");
                    }
                });
    }

    private static void mustBeWithin(Works works, String field, LocalDate day) {
        works.mustBeAccepted();
        if (!works.underWarranty(day)) {
            throw Problem.invalid(field, "outside-warranty", works.acceptedOn, works.endsOn);
        }
    }

    private Uni<Void> tell(String kind, Works works, Record payload) {
        return journal.record(
                kind, works.branchId, payload, Subject.of("works", works.id), Subject.of("customer", works.customerId));
    }
}
