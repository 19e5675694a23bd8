package org.aftercare.parts.purchasing;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Ids;

/** One article of an order. */
@Entity
public class PurchaseLine extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID orderId;
    public int position;
    public UUID partId;
    public int quantity;

    /** Yuan for one, to the hundredth of a cent; null: not agreed yet. */
    public BigDecimal unitPrice;

    /** What has been entered into stock of it. */
    public int received;

    static PurchaseLine of(UUID order, int position, UUID part, int quantity, BigDecimal unitPrice) {
        PurchaseLine line = new PurchaseLine();
        line.id = Ids.next();
        line.orderId = order;
        line.position = position;
        line.partId = part;
        line.quantity = quantity;
        line.unitPrice = unitPrice;
        return line;
    }

    static Uni<List<PurchaseLine>> of(UUID order) {
        return order == null
                ? Uni.createFrom().item(List.of())
                : PurchaseLine.list("orderId = ?1 order by position", order);
    }

    int open() {
        return quantity - received;
    }
}
