package org.aftercare.billing;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.billing.BillingEvents.Paper;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Company;
import org.aftercare.tickets.SignedVouchers;
import org.aftercare.tickets.Ticket;
import org.aftercare.tickets.Tickets;
import org.aftercare.warranties.works.Defect;

/** When an invoice is asked for, and what the accountant does with it. */
@ApplicationScoped
public class Invoicing {
    @Inject
    Tickets tickets;

    @Inject
    SignedVouchers signed;

    @Inject
    WorksInvoices worksInvoices;

    @Inject
    ReturnInvoices returnInvoices;

    @Inject
    Gates gates;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The cash is in: its invoice waits to be posted (1.5a). */
    Uni<Void> paid(Ticket ticket, BigDecimal amount) {
        return Company.only()
                .chain(company -> Invoice.ofTicket(ticket.id).chain(there -> {
                    Instant now = clock.instant();
                    return there != null
                            ? Uni.createFrom().voidItem()
                            : persist(
                                    ticket, Invoice.paid(ticket.id, ticket.branchId, amount, now, company.dayOf(now)));
                }));
    }

    /** The job is finished and nothing was collected: an invoice is due the same day (1.5b). */
    Uni<Void> request(Ticket ticket) {
        if (ticket.fee == null || ticket.fee.signum() == 0) {
            return Uni.createFrom().voidItem();
        }
        return Company.only()
                .chain(company -> CashCollection.ofTicket(ticket.id)
                        .chain(cash -> Invoice.ofTicket(ticket.id).chain(there -> {
                            if (cash != null) {
                                return Uni.createFrom().voidItem();
                            }
                            if (there != null) {
                                // Reopened and finished again: what was not yet issued follows the new fee.
                                if (there.status == Invoice.Status.requested) {
                                    there.amount = ticket.fee;
                                }
                                return Uni.createFrom().voidItem();
                            }
                            Instant now = clock.instant();
                            return persist(
                                    ticket,
                                    Invoice.requested(ticket.id, ticket.branchId, ticket.fee, now, company.dayOf(now)));
                        })));
    }

    Uni<UUID> issue(UUID id, String number) {
        return found(id)
                .call(invoice -> signed(invoice)
                        .chain(is -> gates.require(
                                GuardedBilling.ISSUE,
                                Subject.of("invoice", id),
                                invoice.branchId,
                                new GuardedBilling.Issuing(is, invoice.amount))))
                .invoke(invoice -> invoice.issue(number, caller.personId(), clock.instant()))
                .chain(invoice -> recorded(BillingEvents.ISSUED, invoice));
    }

    Uni<UUID> post(UUID id, String number) {
        return found(id)
                .invoke(invoice -> invoice.post(number, caller.personId(), clock.instant()))
                .chain(invoice -> recorded(BillingEvents.POSTED, invoice));
    }

    /**
     * The customer's signature for what is billed: on the voucher, or the owner's under the repaired works. For goods that
     * came back nothing is signed; that they did is booked.
     */
    private Uni<Boolean> signed(Invoice invoice) {
        if (invoice.returnId != null) {
            return Uni.createFrom().item(true);
        }
        return invoice.ticketId != null
                ? signed.finished(invoice.ticketId)
                : Defect.<Defect>findById(invoice.defectId).map(defect -> defect.signedBy != null);
    }

    private Uni<Invoice> found(UUID id) {
        return Invoice.<Invoice>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(invoice -> caller.mustSee(invoice.branchId));
    }

    private Uni<Void> persist(Ticket ticket, Invoice invoice) {
        return invoice.persist().chain(() -> record(BillingEvents.REQUESTED, ticket, invoice));
    }

    private Uni<UUID> recorded(String kind, Invoice invoice) {
        return (invoice.returnId != null
                        ? returnInvoices.record(kind, invoice)
                        : invoice.ticketId == null
                                ? worksInvoices.record(kind, invoice)
                                : tickets.visible(invoice.ticketId).chain(ticket -> record(kind, ticket, invoice)))
                .replaceWith(invoice.id);
    }

    private Uni<Void> record(String kind, Ticket ticket, Invoice invoice) {
        return journal.record(
                kind,
                invoice.branchId,
                new Paper(ticket.number, invoice.number, invoice.amount, invoice.dueOn),
                Subject.of("invoice", invoice.id),
                Subject.of("ticket", ticket.id),
                Subject.of("customer", ticket.customerId));
    }
}
