package org.aftercare.workshop;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Ids;
import org.aftercare.tickets.Ticket;

/** What one customer handed in at the counter at once; its turnaround goes by the quantity (6.8). */
@Entity
public class Batch extends PanacheEntityBase {
    @Id
    public UUID id;

    public String number;
    public UUID ticketId;
    public UUID customerId;
    public UUID branchId;
    public String what;
    public int quantity;
    public Instant receivedAt;
    public UUID receivedBy;

    /** Since every one of its items is repaired or given up. */
    public Instant finishedAt;

    @Version
    public int version;

    static Batch received(UUID brought, Ticket ticket, String what, int quantity, UUID clerk, Instant now) {
        Batch batch = new Batch();
        batch.id = Ids.orNext(brought);
        batch.ticketId = ticket.id;
        batch.customerId = ticket.customerId;
        batch.branchId = ticket.branchId;
        batch.what = what.trim();
        batch.quantity = quantity;
        batch.receivedAt = now;
        batch.receivedBy = clerk;
        return batch;
    }

    void finished(Instant now) {
        finishedAt = now;
    }
}
