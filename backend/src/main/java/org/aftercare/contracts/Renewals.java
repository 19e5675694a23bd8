package org.aftercare.contracts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.contracts.ContractEvents.NoticePosted;
import org.aftercare.contracts.ContractEvents.RenewalVisited;
import org.aftercare.contracts.RenewalForms.PostNotice;
import org.aftercare.contracts.RenewalForms.VisitForRenewal;
import org.aftercare.customers.Customer;
import org.aftercare.customers.Customers;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Company;
import org.aftercare.staff.Person;

/** What is done so that a contract is renewed before it ends (1.15). In the caller's transaction. */
@ApplicationScoped
public class Renewals {
    @Inject
    Customers customers;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private record Of(MaintenanceContract contract, Customer customer) {}

    /** The expiry notice is on its way to the customer; 409 where that of this end date already was. */
    Uni<UUID> post(UUID contractId, PostNotice form) {
        Instant now = clock.instant();
        return of(contractId)
                .call(() -> past(form.on(), now))
                .call(of -> ExpiryNotice.isPosted(of.contract()).invoke(posted -> {
                    if (posted) {
                        throw Problem.conflict("notice-posted");
                    }
                }))
                .chain(of -> {
                    ExpiryNotice notice =
                            ExpiryNotice.of(of.contract(), form.on(), form.note(), caller.personId(), now);
                    return notice.persist()
                            .chain(() -> journal.record(
                                    ContractEvents.NOTICE_POSTED,
                                    of.contract().branchId,
                                    new NoticePosted(
                                            of.contract().number,
                                            of.customer().name,
                                            notice.endsOn,
                                            form.on(),
                                            notice.note),
                                    about(of)));
                })
                .replaceWith(contractId);
    }

    /** Somebody was at the customer's for it. */
    Uni<UUID> visited(UUID contractId, VisitForRenewal form) {
        Instant now = clock.instant();
        UUID visitor = form.visitorId() == null ? caller.personId() : form.visitorId();
        return of(contractId)
                .call(() -> past(form.on(), now))
                .chain(of -> Person.<Person>findById(visitor)
                        .onItem()
                        .ifNull()
                        .failWith(() -> Problem.invalid("visitorId", "not-known"))
                        .chain(person -> {
                            RenewalVisit visit = new RenewalVisit();
                            visit.id = Ids.orNext(form.id());
                            visit.contractId = contractId;
                            visit.endsOn = of.contract().endsOn;
                            visit.visitedOn = form.on();
                            visit.visitorId = visitor;
                            visit.outcome = form.outcome();
                            visit.note = form.note() == null ? "" : form.note().strip();
                            visit.recordedBy = caller.personId();
                            visit.recordedAt = now;
                            return visit.persist()
                                    .chain(() -> journal.record(
                                            ContractEvents.RENEWAL_VISITED,
                                            of.contract().branchId,
                                            new RenewalVisited(
                                                    of.contract().number,
                                                    of.customer().name,
                                                    visit.endsOn,
                                                    visit.outcome,
                                                    person.name,
                                                    visit.note),
                                            about(of)));
                        }))
                .replaceWith(contractId);
    }

    private Uni<Of> of(UUID contractId) {
        return MaintenanceContract.<MaintenanceContract>findById(contractId)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(contract -> customers.visible(contract.customerId).map(customer -> new Of(contract, customer)));
    }

    private static Uni<Void> past(LocalDate on, Instant now) {
        return Company.only()
                .invoke(company -> {
                    if (on.isAfter(company.dayOf(now))) {
                        throw Problem.invalid("on", "not-in-future");
                    }
                })
                .replaceWithVoid();
    }

    private static Subject[] about(Of of) {
        return new Subject[] {Subject.of("contract", of.contract().id), Subject.of("customer", of.customer().id)};
    }
}
