package org.aftercare.customers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.customers.CustomerEvents.CustomerFacts;
import org.aftercare.customers.CustomerForms.AddCustomer;
import org.aftercare.customers.CustomerForms.AddEquipment;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;

/** Finding a customer as the caller may see it, and taking in a new one. In the caller's transaction. */
@ApplicationScoped
public class Customers {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    CustomerIndex index;

    @Inject
    Sites sites;

    @Inject
    InstalledBase installedBase;

    /** What a registration made, in the order it was given. */
    public record Registered(Customer customer, List<Site> sites, List<Equipment> equipment) {}

    /** The customer; 404 where it is not there or neither its home nor a site of it is the caller's branch. */
    public Uni<Customer> visible(UUID id) {
        return Customer.<Customer>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .call(customer -> caller.sees(customer.branchId) ? done() : mustServe(id));
    }

    /** As a form names one: 400 for another branch's as for none. */
    public Uni<Customer> named(String field, UUID id) {
        return visible(id).onFailure(Problem.class).transform(gone -> Problem.invalid(field, "not-known"));
    }

    /**
     * Takes in a customer with its numbers, sites and equipment, and makes it findable.
     *
     * @param form its sites may bring ids; without a home branch it is the caller's
     * @param units at the first site where they name none
     */
    public Uni<Registered> register(AddCustomer form, List<AddEquipment> units) {
        UUID branch = form.branchId() != null ? form.branchId() : caller.branchId();
        caller.mustSee(branch);
        Customer customer = Customer.known(Ids.orNext(form.id()), branch, clock.instant());
        customer.describe(form.kind(), form.name(), form.note(), form.phones());
        customer.lookAfter(form.email(), Boolean.TRUE.equals(form.keyAccount()));
        List<Site> made = new ArrayList<>();
        List<Equipment> placed = new ArrayList<>();
        Uni<Void> work = customer.persistAndFlush().replaceWithVoid();
        for (int i = 0; i < form.sites().size(); i++) {
            String field = "sites[" + i + "].areaId";
            var site = form.sites().get(i);
            work = work.chain(() -> sites.open(customer, site, field))
                    .map(made::add)
                    .replaceWithVoid();
        }
        for (AddEquipment unit : units) {
            work = work.chain(() -> installedBase.place(customer, at(unit, made)))
                    .map(placed::add)
                    .replaceWithVoid();
        }
        return work.chain(() -> index.renew(customer))
                .chain(() -> journal.record(
                        CustomerEvents.CUSTOMER_ADDED,
                        branch,
                        CustomerFacts.of(customer),
                        Subject.of("customer", customer.id)))
                .replaceWith(new Registered(customer, made, placed));
    }

    private static AddEquipment at(AddEquipment unit, List<Site> made) {
        if (unit.siteId() != null || made.isEmpty()) {
            return unit;
        }
        return new AddEquipment(
                unit.id(),
                unit.modelId(),
                unit.serial(),
                made.get(0).id,
                unit.boughtOn(),
                unit.deliveredOn(),
                unit.acceptedOn(),
                unit.soldByUs());
    }

    private Uni<Void> mustServe(UUID customer) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select :branch = any(customer_branches(:customer))", Boolean.class)
                        .setParameter("branch", caller.branchId())
                        .setParameter("customer", customer)
                        .getSingleResult())
                .invoke(serves -> {
                    if (!serves) {
                        throw Problem.notFound();
                    }
                })
                .replaceWithVoid();
    }

    private static Uni<Void> done() {
        return Uni.createFrom().voidItem();
    }
}
