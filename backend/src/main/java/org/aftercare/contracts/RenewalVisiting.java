package org.aftercare.contracts;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.contracts.RenewalForms.VisitForRenewal;
import org.aftercare.contracts.RenewalVisit.Outcome;
import org.aftercare.contracts.Renewals.Ending;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Colleagues;
import org.aftercare.staff.Company;
import org.aftercare.staff.Person;

/** Somebody was at the customer's to win the renewal (1.15b). In the caller's transaction. */
@ApplicationScoped
public class RenewalVisiting {
    @Inject
    Colleagues colleagues;

    @Inject
    Renewals renewals;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Whoever declines says why, and the renewal is lost; 400 without the reason. */
    Uni<UUID> visited(UUID contractId, VisitForRenewal form) {
        Instant now = clock.instant();
        if ((form.outcome() == Outcome.declined) != (form.lostReason() != null)) {
            throw Problem.invalid("lostReason", form.lostReason() == null ? "reason-missing" : "not-with-outcome");
        }
        return renewals.ending(contractId)
                .call(() -> Company.notAfterToday("on", form.on(), now))
                .chain(of -> colleagues
                        .named("visitorId", form.visitorId() == null ? caller.personId() : form.visitorId())
                        .chain(person -> keep(of, form, person, now)))
                .replaceWith(contractId);
    }

    private Uni<Void> keep(Ending of, VisitForRenewal form, Person person, Instant now) {
        of.renewal().reach(form.outcome() == Outcome.renewed ? Renewal.Stage.talking : Renewal.Stage.visited);
        RenewalVisit visit = new RenewalVisit();
        visit.id = Ids.orNext(form.id());
        visit.contractId = of.contract().id;
        visit.endsOn = of.contract().endsOn;
        visit.visitedOn = form.on();
        visit.visitorId = person.id;
        visit.outcome = form.outcome();
        visit.note = Renewals.text(form.note());
        visit.recordedBy = caller.personId();
        visit.recordedAt = now;
        return visit.persist()
                .chain(() -> renewals.tell(
                        of,
                        RenewalEvents.VISITED,
                        new RenewalEvents.Visited(
                                of.contract().number,
                                of.customer().name,
                                visit.endsOn,
                                visit.outcome,
                                person.name,
                                visit.note)))
                .chain(() -> form.lostReason() == null || of.renewal().stage == Renewal.Stage.lost
                        ? Uni.createFrom().voidItem()
                        : renewals.lost(of, form.lostReason(), visit.note));
    }
}
