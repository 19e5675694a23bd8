package org.aftercare.surveys.care;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.customers.Customer;
import org.aftercare.customers.Customers;
import org.aftercare.journal.Entry;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
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
        UUID id = Ids.orNext(form.id());
        return customers
                .visible(form.customerId())
                .chain(customer -> write(customer, List.of(need(id, customer, null, form.need(), clock.instant()))))
                .replaceWith(id);
    }

    Uni<UUID> meet(UUID id, String action) {
        return CareNeed.<CareNeed>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .call(need -> customers.visible(need.customerId).chain(customer -> {
                    need.act(action, caller.personId(), clock.instant());
                    return tell(CareEvents.NEED_MET, customer, List.of(need));
                }))
                .map(need -> need.id);
    }

    /** Learned at a contact. */
    Uni<Void> learn(Customer customer, UUID contact, List<String> needs, Instant now) {
        return write(
                customer,
                needs.stream()
                        .map(said -> need(Ids.next(), customer, contact, said, now))
                        .toList());
    }

    /** Done for needs of before; 400 for one that is another customer's. */
    Uni<Void> meet(Customer customer, List<MetNeed> met, Instant now) {
        if (met.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Map<UUID, String> actions = new LinkedHashMap<>();
        met.forEach(one -> actions.put(one.needId(), one.action()));
        return CareNeed.<CareNeed>list("id in ?1 and customerId = ?2", actions.keySet(), customer.id)
                .chain(needs -> {
                    if (needs.size() < actions.size()) {
                        throw Problem.invalid("met", "not-known");
                    }
                    needs.forEach(need -> need.act(actions.get(need.id), caller.personId(), now));
                    return tell(CareEvents.NEED_MET, customer, needs);
                });
    }

    private CareNeed need(UUID id, Customer customer, UUID contact, String said, Instant now) {
        CareNeed need = new CareNeed();
        need.id = id;
        need.customerId = customer.id;
        need.contactId = contact;
        need.need = said.strip();
        need.foundAt = now;
        need.foundBy = caller.personId();
        return need;
    }

    private Uni<Void> write(Customer customer, List<CareNeed> needs) {
        return needs.isEmpty()
                ? Uni.createFrom().voidItem()
                : CareNeed.persist(needs).chain(() -> tell(CareEvents.NEED_FOUND, customer, needs));
    }

    private Uni<Void> tell(String kind, Customer customer, List<CareNeed> needs) {
        Instant now = clock.instant();
        return journal.recordAll(needs.stream()
                .map(need -> new Entry(
                        now,
                        kind,
                        customer.branchId,
                        caller.personId(),
                        new CareEvents.Need(customer.name, need.need, need.action == null ? "" : need.action),
                        List.of(Subject.of("customer", customer.id))))
                .toList());
    }
}
