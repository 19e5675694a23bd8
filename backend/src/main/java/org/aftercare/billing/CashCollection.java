package org.aftercare.billing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Problem;

/** A small fee taken at the door: owed by the technician until the accountant has it (1.5a). */
@Entity
public class CashCollection extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID ticketId;
    public UUID technicianId;
    public UUID branchId;
    public BigDecimal amount;
    public Instant collectedAt;
    public Instant confirmedAt;
    public UUID confirmedBy;

    @Version
    public int version;

    static CashCollection taken(UUID id, UUID ticket, UUID technician, UUID branch, BigDecimal amount, Instant now) {
        CashCollection taken = new CashCollection();
        taken.id = id;
        taken.ticketId = ticket;
        taken.technicianId = technician;
        taken.branchId = branch;
        taken.amount = amount;
        taken.collectedAt = now;
        return taken;
    }

    static Uni<CashCollection> ofTicket(UUID ticket) {
        return CashCollection.<CashCollection>find("ticketId", ticket).firstResult();
    }

    /** The accountant has counted it. */
    void confirm(UUID accountant, Instant now) {
        if (confirmedAt != null) {
            throw Problem.conflict("collection-confirmed");
        }
        confirmedAt = now;
        confirmedBy = accountant;
    }
}
