package org.aftercare.tickets;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Ids;

/** The numbered slip a service person draws for a job before leaving, and brings back signed (3.1.4b). */
@Entity
public class ReceiptSlip extends PanacheEntityBase {
    @Id
    public UUID id;

    public String number;
    public UUID ticketId;
    public UUID branchId;
    public UUID personId;
    public Instant drawnAt;

    /** With the signed voucher, when the entry is closed; null: still out. */
    public Instant returnedAt;

    static ReceiptSlip drawn(String number, Ticket ticket, UUID person, Instant now) {
        ReceiptSlip slip = new ReceiptSlip();
        slip.id = Ids.next();
        slip.number = number;
        slip.ticketId = ticket.id;
        slip.branchId = ticket.branchId;
        slip.personId = person;
        slip.drawnAt = now;
        return slip;
    }

    /** The one this person has out for the job, or null. */
    static Uni<ReceiptSlip> out(UUID ticketId, UUID person) {
        return ReceiptSlip.<ReceiptSlip>find("ticketId = ?1 and personId = ?2 and returnedAt is null", ticketId, person)
                .firstResult();
    }

    /** All of a job that are out came back. */
    static Uni<Integer> back(UUID ticketId, Instant now) {
        return ReceiptSlip.update("returnedAt = ?1 where ticketId = ?2 and returnedAt is null", now, ticketId);
    }
}
