package org.aftercare.billing;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.billing.BillingEvents.Paper;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.staff.Company;

/** Invoices for goods that came back at the customer's cost (6.15b, 16.11b). In the caller's transaction. */
@ApplicationScoped
public class ReturnInvoices {
    @Inject
    Journal journal;

    @Inject
    Clock clock;

    private record Goods(String number, UUID customerId) {}

    /** Asks for the invoice, due the same day as every other; once for each return. */
    public Uni<Void> request(ReturnBill bill) {
        Instant now = clock.instant();
        return Company.only().chain(company -> {
            Invoice invoice = Invoice.ofReturn(bill, now, company.dayOf(now));
            return invoice.persistAndFlush()
                    .chain(() -> told(BillingEvents.REQUESTED, invoice, new Goods(bill.number(), bill.customerId())));
        });
    }

    /** What happens to such an invoice later on. */
    Uni<Void> record(String kind, Invoice invoice) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select number, customer_id from goods_return where id = :id", Object[].class)
                        .setParameter("id", invoice.returnId)
                        .getSingleResult())
                .chain(row -> told(kind, invoice, new Goods((String) row[0], (UUID) row[1])));
    }

    private Uni<Void> told(String kind, Invoice invoice, Goods goods) {
        return journal.record(
                kind,
                invoice.branchId,
                new Paper(goods.number(), invoice.number, invoice.amount, invoice.dueOn),
                Subject.of("invoice", invoice.id),
                Subject.of("goods_return", invoice.returnId),
                Subject.of("customer", goods.customerId()));
    }
}
