package org.aftercare.billing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;

/** What the customer is billed for one job. Only the accountant issues it, against the signed voucher. */
@Entity
public class Invoice extends PanacheEntityBase {
    @Schema(name = "InvoiceState")
    public enum Status {
        /** To be issued, on the day the job was finished (1.5b). */
        requested,
        /** To be posted to the customer. */
        waiting,
        /** On its way. */
        posted
    }

    @Id
    public UUID id;

    /** The number on the paper; null until it is issued. */
    public String number;

    /** The job it is for; null: a repair of building works. */
    public UUID ticketId;

    /** The repair of building works whose owner bears a share (15.1.4); null: a job. */
    public UUID defectId;

    /** The goods that came back at the customer's cost (6.15b, 16.11b); null: something else. */
    public UUID returnId;

    public UUID branchId;
    public BigDecimal amount;

    @Enumerated(EnumType.STRING)
    public Status status;

    public Instant requestedAt;

    /** The day by whose end it must be issued or posted. */
    public LocalDate dueOn;

    public Instant issuedAt;
    public UUID issuedBy;
    public Instant postedAt;
    public UUID postedBy;

    @Version
    public int version;

    static Invoice requested(UUID ticket, UUID branch, BigDecimal amount, Instant now, LocalDate today) {
        Invoice invoice = new Invoice();
        invoice.id = Ids.next();
        invoice.ticketId = ticket;
        invoice.branchId = branch;
        invoice.amount = amount;
        invoice.status = Status.requested;
        invoice.requestedAt = now;
        invoice.dueOn = today;
        return invoice;
    }

    /** The owner's share of a repair of works, exactly (15.1.4.2). */
    static Invoice ofWorks(UUID defect, UUID branch, BigDecimal share, Instant now, LocalDate today) {
        Invoice invoice = requested(null, branch, share, now, today);
        invoice.defectId = defect;
        return invoice;
    }

    /** For what goods that came back cost, as far as the customer bears it (6.15b, 16.11b). */
    static Invoice ofReturn(ReturnBill bill, Instant now, LocalDate today) {
        Invoice invoice = requested(null, bill.branchId(), bill.amount(), now, today);
        invoice.returnId = bill.returnId();
        return invoice;
    }

    /** The money is already in: the paper only has to be posted afterwards (1.5a). */
    static Invoice paid(UUID ticket, UUID branch, BigDecimal amount, Instant now, LocalDate today) {
        Invoice invoice = requested(ticket, branch, amount, now, today);
        invoice.status = Status.waiting;
        return invoice;
    }

    static Uni<Invoice> ofTicket(UUID ticket) {
        return Invoice.<Invoice>find("ticketId", ticket).firstResult();
    }

    void issue(String given, UUID accountant, Instant now) {
        if (status != Status.requested) {
            throw Problem.conflict("invoice-issued", number == null ? "" : number);
        }
        number = given.trim();
        issuedAt = now;
        issuedBy = accountant;
        status = Status.waiting;
    }

    /** @param given the number, where it was not issued before */
    void post(String given, UUID accountant, Instant now) {
        if (status == Status.requested) {
            throw Problem.conflict("invoice-not-issued");
        }
        if (status == Status.posted) {
            throw Problem.conflict("invoice-posted", number);
        }
        if (number == null) {
            if (given == null || given.isBlank()) {
                throw Problem.invalid("number", "invoice-number-missing");
            }
            number = given.trim();
            issuedAt = now;
            issuedBy = accountant;
        }
        postedAt = now;
        postedBy = accountant;
        status = Status.posted;
    }
}
