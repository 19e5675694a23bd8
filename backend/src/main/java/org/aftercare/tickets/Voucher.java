package org.aftercare.tickets;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Ids;

/** The service voucher: the sheet of one customer and product model, kept in the customer file (1.3b). */
@Entity
public class Voucher extends PanacheEntityBase {
    @Id
    public UUID id;

    public String number;
    public UUID customerId;
    public UUID modelId;
    public UUID branchId;
    public Instant madeAt;
    public UUID madeBy;

    static Uni<Voucher> of(UUID customerId, UUID modelId) {
        return Voucher.<Voucher>find("customerId = ?1 and modelId = ?2", customerId, modelId)
                .firstResult();
    }

    static Voucher made(String number, Ticket ticket, UUID by, Instant now) {
        Voucher voucher = new Voucher();
        voucher.id = Ids.next();
        voucher.number = number;
        voucher.customerId = ticket.customerId;
        voucher.modelId = ticket.modelId;
        voucher.branchId = ticket.branchId;
        voucher.madeAt = now;
        voucher.madeBy = by;
        return voucher;
    }
}
