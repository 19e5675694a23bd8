package org.aftercare.contracts;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.contracts.ContractEvents.ContractFacts;
import org.aftercare.contracts.ContractForms.AddContract;
import org.aftercare.contracts.ContractForms.ChangeContract;
import org.aftercare.customers.Customer;
import org.aftercare.customers.Equipment;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.HumanNumbers;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Branch;
import org.aftercare.staff.Colleagues;
import org.aftercare.staff.Company;

/** Concluding and changing maintenance contracts. In the caller's transaction. */
@ApplicationScoped
public class Contracts {
    @Inject
    Colleagues colleagues;

    @Inject
    HumanNumbers numbers;

    @Inject
    Gates gates;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /**
     * A new contract of the customer; 400 where a unit is another's.
     *
     * @param renews the contract it follows; null: none
     */
    Uni<MaintenanceContract> conclude(Customer customer, AddContract form, UUID renews) {
        MaintenanceContract contract = new MaintenanceContract();
        contract.id = Ids.orNext(form.id());
        contract.customerId = customer.id;
        contract.branchId = customer.branchId;
        contract.renewsId = renews;
        contract.agree(form.agreement());
        contract.confirm(form.confirmedOn(), form.confirmedBy());
        contract.cover(form.equipmentIds());
        contract.number = given(form.number());
        return known(form.responsibleId(), null)
                .chain(() -> allowed(
                        GuardedContracts.CONCLUDE, Subject.of("customer", customer.id), form.id(), customer, contract))
                .chain(() -> number(customer, contract.number))
                .invoke(number -> contract.number = number)
                .chain(() -> contract.persistAndFlush())
                .chain(() -> record(ContractEvents.ADDED, customer, contract))
                .replaceWith(contract);
    }

    Uni<UUID> change(Customer customer, MaintenanceContract contract, ChangeContract form) {
        UUID responsible = contract.responsibleId;
        contract.agree(form.agreement());
        return known(form.responsibleId(), responsible)
                .chain(() -> changeable(customer, contract))
                .chain(() -> record(ContractEvents.CHANGED, customer, contract))
                .replaceWith(contract.id);
    }

    /** What articles demand of the contract as it now stands. */
    Uni<Void> changeable(Customer customer, MaintenanceContract contract) {
        return allowed(GuardedContracts.CHANGE, Subject.of("contract", contract.id), contract.id, customer, contract);
    }

    private Uni<Void> allowed(
            String action, Subject subject, UUID known, Customer customer, MaintenanceContract contract) {
        return units(customer, contract.onList())
                .chain(units -> areaKinds(units)
                        .chain(kinds -> gates.require(
                                action,
                                subject,
                                contract.branchId,
                                ContractTerms.of(known, customer, contract, units, kinds))));
    }

    private Uni<Void> known(UUID responsible, UUID already) {
        return responsible == null
                ? Uni.createFrom().voidItem()
                : colleagues.named("responsibleId", responsible, already).replaceWithVoid();
    }

    private static String given(String number) {
        return number == null || number.isBlank() ? null : number.strip();
    }

    private Uni<String> number(Customer customer, String given) {
        if (given != null) {
            return Uni.createFrom().item(given);
        }
        return Branch.<Branch>findById(customer.branchId)
                .chain(branch -> Company.only()
                        .chain(company -> numbers.next("HT" + branch.code, company.dayOf(clock.instant()))));
    }

    private static Uni<List<Equipment>> units(Customer customer, Set<UUID> ids) {
        return Equipment.<Equipment>list("customerId = ?1 and id in (?2)", customer.id, ids)
                .invoke(theirs -> {
                    if (theirs.size() != ids.size()) {
                        throw Problem.invalid("equipmentIds", "equipment-of-another");
                    }
                });
    }

    private static Uni<List<String>> areaKinds(List<Equipment> units) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select distinct area.kind
                                from equipment e
                                join site s on s.id = e.site_id or e.site_id is null and s.customer_id = e.customer_id and s.active
                                join service_area area on area.id = s.area_id
                                where e.id in (:units)
                                order by area.kind
                                """, String.class)
                        .setParameter(
                                "units", units.stream().map(unit -> unit.id).toList())
                        .getResultList());
    }

    private Uni<Void> record(String kind, Customer customer, MaintenanceContract contract) {
        return journal.record(
                kind, contract.branchId, ContractFacts.of(contract, customer), about(contract, contract.onList()));
    }

    /** Whose pages an entry about this contract stands on. */
    static Subject[] about(MaintenanceContract contract, Collection<UUID> units) {
        return Stream.concat(
                        Stream.of(Subject.of("contract", contract.id), Subject.of("customer", contract.customerId)),
                        units.stream().map(unit -> Subject.of("equipment", unit)))
                .toArray(Subject[]::new);
    }
}
