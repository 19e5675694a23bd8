package org.aftercare.surveys.care;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.customers.Customer;
import org.aftercare.customers.Customers;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.InTurn;
import org.aftercare.kernel.Problem;
import org.aftercare.surveys.care.CareForms.FindNeed;
import org.aftercare.surveys.care.CareForms.MetNeed;

/** What customers need, and what is done for it (5.1.2.2a, 5.1.2.5c). In the caller's transaction. */
@ApplicationScoped
public class Needs {
    @Inject
    Customers customers;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<UUID> find(FindNeed form) {
        return customers
                .visible(form.customerId())
                .chain(customer -> write(Ids.orNext(form.id()), customer, null, form.need(), clock.instant()));
    }

    Uni<UUID> meet(UUID id, String action) {
        return CareNeed.<CareNeed>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .call(need -> customers
                        .visible(need.customerId)
                        .chain(customer -> act(customer, need, action, clock.instant())))
                .map(need -> need.id);
    }

    /** Learned at a contact. */
    Uni<Void> learn(Customer customer, UUID contact, List<String> needs, Instant now) {
        return InTurn.each(
                needs, need -> write(Ids.next(), customer, contact, need, now).replaceWithVoid());
    }

    /** Done for needs of before; 400 for one that is another customer's. */
    Uni<Void> meet(Customer customer, List<MetNeed> met, Instant now) {
        return InTurn.each(
                met,
                one -> CareNeed.<CareNeed>findById(one.needId()).chain(need -> {
                    if (need == null || !need.customerId.equals(customer.id)) {
                        throw Problem.invalid("met", "not-known");
                    }
                    return act(customer, need, one.action(), now);
                }));
    }

    private Uni<UUID> write(UUID id, Customer customer, UUID contact, String said, Instant now) {
        CareNeed need = new CareNeed();
        need.id = id;
        need.customerId = customer.id;
        need.contactId = contact;
        need.need = said.strip();
        need.foundAt = now;
        need.foundBy = caller.personId();
        return need.persist()
                .chain(() -> tell(CareEvents.NEED_FOUND, customer, need))
                .replaceWith(id);
    }

    private Uni<Void> act(Customer customer, CareNeed need, String action, Instant now) {
        need.act(action, caller.personId(), now);
        return tell(CareEvents.NEED_MET, customer, need);
    }

    private Uni<Void> tell(String kind, Customer customer, CareNeed need) {
        return journal.record(
                kind,
                customer.branchId,
                new CareEvents.Need(customer.name, need.need, need.action == null ? "" : need.action),
                Subject.of("customer", customer.id));
    }
}
