package org.aftercare.contracts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import io.smallrye.mutiny.Uni;

import org.aftercare.customers.Customer;
import org.aftercare.customers.Customers;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Colleagues;
import org.aftercare.staff.Company;
import org.aftercare.staff.Person;

/** Visits under contracts, each using one of those owed. In the caller's transaction. */
@ApplicationScoped
public class ContractVisits {
    @Inject
    Colleagues colleagues;

    @Inject
    Customers customers;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * @param id the client's own, or null
     * @param on not in the future, within the term
     * @param personId who was there; null: the caller
     */
    public record MadeVisit(
            UUID id,
            @NotNull LocalDate on,
            UUID personId,
            @Size(max = 1000) String note) {}

    public record StrikeVisit(@NotBlank @Size(max = 1000) String reason) {}

    /** A visit of no job, e.g. the yearly round, written down by hand; 409 where the contract promises none. */
    Uni<UUID> byHand(UUID contractId, MadeVisit form) {
        Instant now = clock.instant();
        return MaintenanceContract.found(contractId)
                .call(contract -> customers.visible(contract.customerId))
                .call(() -> Company.notAfterToday("on", form.on(), now))
                .chain(contract -> {
                    if (contract.visitsPerYear == null) {
                        throw Problem.conflict("no-visits-promised");
                    }
                    if (form.on().isBefore(contract.startsOn)
                            || form.on().isAfter(contract.endsOn)
                            || contract.cancelledOn != null && !form.on().isBefore(contract.cancelledOn)) {
                        throw Problem.invalid("on", "outside-term");
                    }
                    UUID person = form.personId() == null ? caller.personId() : form.personId();
                    return colleagues
                            .named("personId", person)
                            .chain(() -> use(
                                    contract,
                                    Ids.orNext(form.id()),
                                    form.on(),
                                    person,
                                    null,
                                    Renewals.text(form.note())));
                })
                .replaceWith(contractId);
    }

    /**
     * The technician left the customer of a contract job.
     *
     * @param ticketId the job; its second visit uses none
     */
    public Uni<Void> made(UUID contractId, UUID ticketId, UUID personId, Instant at) {
        return ContractVisit.count("contractId = ?1 and ticketId = ?2 and struckAt is null", contractId, ticketId)
                .chain(there -> there > 0
                        ? Uni.createFrom().voidItem()
                        : MaintenanceContract.found(contractId)
                                .chain(contract -> Company.only()
                                        .chain(company ->
                                                use(contract, Ids.next(), company.dayOf(at), personId, ticketId, ""))));
    }

    /** Written down by mistake: it stays to be read, with who and why, and uses no visit any more. */
    Uni<UUID> strike(UUID contractId, UUID visitId, StrikeVisit form) {
        return MaintenanceContract.found(contractId)
                .chain(contract -> customers
                        .visible(contract.customerId)
                        .chain(customer -> ContractVisit.of(contractId, visitId)
                                .invoke(visit -> visit.strike(form.reason(), caller.personId(), clock.instant()))
                                .chain(visit -> struck(contract, customer, visit))))
                .replaceWith(contractId);
    }

    private Uni<Void> struck(MaintenanceContract contract, Customer customer, ContractVisit visit) {
        return Person.<Person>findById(visit.personId)
                .chain(who -> journal.record(
                        ContractEvents.VISIT_STRUCK,
                        contract.branchId,
                        new ContractEvents.VisitStruck(
                                contract.number, customer.name, visit.visitedOn, who.name, visit.struckReason),
                        about(contract, visit)));
    }

    private static Subject[] about(MaintenanceContract contract, ContractVisit visit) {
        return new Subject[] {
            Subject.of("contract", contract.id),
            Subject.of("customer", contract.customerId),
            Subject.of("ticket", visit.ticketId),
            Subject.of("person", visit.personId)
        };
    }

    private Uni<Void> use(
            MaintenanceContract contract, UUID id, LocalDate on, UUID person, UUID ticketId, String note) {
        ContractVisit visit = new ContractVisit();
        visit.id = id;
        visit.contractId = contract.id;
        visit.visitedOn = on;
        visit.personId = person;
        visit.ticketId = ticketId;
        visit.note = note;
        visit.recordedAt = clock.instant();
        return Person.<Person>findById(person)
                .onItem()
                .ifNull()
                .failWith(() -> Problem.invalid("personId", "not-known"))
                .chain(who -> visit.persistAndFlush()
                        .chain(() -> Customer.<Customer>findById(contract.customerId))
                        .chain(customer -> journal.record(
                                ContractEvents.VISITED,
                                contract.branchId,
                                new ContractEvents.Visited(contract.number, customer.name, on, who.name),
                                about(contract, visit))));
    }
}
