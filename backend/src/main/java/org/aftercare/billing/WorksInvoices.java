package org.aftercare.billing;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.billing.BillingEvents.Paper;
import org.aftercare.journal.Entry;
import org.aftercare.journal.Journal;
import org.aftercare.journal.JournalListener;
import org.aftercare.journal.Subject;
import org.aftercare.staff.Company;
import org.aftercare.warranties.works.Defect;
import org.aftercare.warranties.works.Works;
import org.aftercare.warranties.works.WorksEvents;

/**
 * Asks for the invoice to the owner of building works when the shares of a repair are settled: exactly the owner's share
 * (15.1.4.2), and none where the repair is free (15.0.1b).
 */
@ApplicationScoped
@Priority(51)
public class WorksInvoices implements JournalListener {
    @Inject
    Journal journal;

    @Inject
    Clock clock;

    @Override
    public Uni<Void> heard(Entry entry) {
        return entry.kind().equals(WorksEvents.SETTLED)
                        && entry.payload() instanceof WorksEvents.Settled settled
                        && settled.ownerAmount().signum() > 0
                ? request(
                        entry.subjects().stream()
                                .filter(subject -> subject.kind().equals("defect"))
                                .findFirst()
                                .orElseThrow()
                                .id(),
                        entry.branchId(),
                        settled.ownerAmount())
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> request(UUID defect, UUID branch, BigDecimal share) {
        Instant now = clock.instant();
        return Company.only().chain(company -> {
            Invoice invoice = Invoice.ofWorks(defect, branch, share, now, company.dayOf(now));
            return invoice.persist().chain(() -> record(BillingEvents.REQUESTED, invoice));
        });
    }

    Uni<Void> record(String kind, Invoice invoice) {
        return Defect.<Defect>findById(invoice.defectId)
                .chain(defect -> Works.<Works>findById(defect.worksId)
                        .chain(works -> journal.record(
                                kind,
                                invoice.branchId,
                                new Paper(defect.number, invoice.number, invoice.amount, invoice.dueOn),
                                Subject.of("invoice", invoice.id),
                                Subject.of("defect", defect.id),
                                Subject.of("works", works.id),
                                Subject.of("customer", works.customerId))));
    }
}
