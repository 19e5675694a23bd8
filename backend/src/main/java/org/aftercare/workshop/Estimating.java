package org.aftercare.workshop;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Refusal;
import org.aftercare.customers.Customer;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.HumanNumbers;
import org.aftercare.kernel.Problem;
import org.aftercare.notifications.Notices;
import org.aftercare.notifications.Recipient;
import org.aftercare.staff.Company;
import org.aftercare.workshop.EstimateForms.MakeEstimate;

/** What a repair would cost: written down, and put before the customer. */
@ApplicationScoped
public class Estimating {
    private static final BigDecimal MOST = new BigDecimal("9999999999.99");

    @Inject
    Items items;

    @Inject
    HumanNumbers numbers;

    @Inject
    Notices notices;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Takes the place of an earlier one; the same id again is the same estimate. */
    Uni<?> make(UUID id, MakeEstimate form) {
        return items.forChange(id).call(item -> {
            Refusal.check(ItemRules.estimable(item.status));
            return Estimate.currentOf(id)
                    .chain(there -> there != null && there.id.equals(form.id())
                            ? Uni.createFrom().voidItem()
                            : make(item, form, there));
        });
    }

    private Uni<Void> make(Item item, MakeEstimate form, Estimate before) {
        Estimate estimate = Estimate.of(form, item.id, caller.personId(), clock.instant());
        if (estimate.total.compareTo(MOST) > 0) {
            throw Problem.invalid("lines", "too-much");
        }
        if (before != null) {
            before.replaced();
        }
        return Panache.getSession()
                .chain(session -> session.flush())
                .chain(() -> Company.only())
                .chain(company -> numbers.next("E", company.dayOf(estimate.madeAt)))
                .invoke(number -> estimate.number = number)
                .chain(() -> estimate.persistAndFlush())
                .chain(() -> tell(ItemEvents.ESTIMATE_MADE, item, estimate));
    }

    /** The customer finds it behind their link; who left an e-mail address is told. */
    Uni<?> send(UUID id) {
        return items.forChange(id)
                .call(item -> Estimate.currentOf(id)
                        .onItem()
                        .ifNull()
                        .failWith(Problem::notFound)
                        .chain(estimate -> {
                            estimate.send(clock.instant());
                            return tell(ItemEvents.ESTIMATE_SENT, item, estimate)
                                    .chain(() -> ItemReceipt.<ItemReceipt>findById(id))
                                    .chain(receipt -> tellCustomer(item, estimate, receipt));
                        }));
    }

    private Uni<Void> tellCustomer(Item item, Estimate estimate, ItemReceipt receipt) {
        return Customer.<Customer>findById(item.customerId)
                .chain(customer -> notices.tell(
                        ItemNotices.ESTIMATE,
                        Set.of(Recipient.customer(customer.name, customer.email, null)),
                        Map.of(
                                "number", item.number,
                                "what", item.what,
                                "estimate", estimate.number,
                                "total", estimate.total,
                                "link", ItemRead.link(receipt.token)),
                        Subject.of("item", item.id),
                        item.branchId));
    }

    private Uni<Void> tell(String kind, Item item, Estimate estimate) {
        return journal.record(
                kind,
                item.branchId,
                new ItemEvents.Estimated(item.number, estimate.number, estimate.total),
                ItemEvents.about(item));
    }
}
