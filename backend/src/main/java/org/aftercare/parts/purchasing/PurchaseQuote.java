package org.aftercare.parts.purchasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Ids;

/** What one supplier asks for the whole of an order (10.3.10c); of each supplier one. */
@Entity
public class PurchaseQuote extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID orderId;
    public UUID supplierId;
    public BigDecimal price;
    public LocalDate quotedOn;
    public boolean chosen;

    static PurchaseQuote of(UUID order, UUID supplier, BigDecimal price, LocalDate quotedOn, boolean chosen) {
        PurchaseQuote quote = new PurchaseQuote();
        quote.id = Ids.next();
        quote.orderId = order;
        quote.supplierId = supplier;
        quote.price = price;
        quote.quotedOn = quotedOn;
        quote.chosen = chosen;
        return quote;
    }

    static Uni<List<PurchaseQuote>> of(UUID order) {
        return PurchaseQuote.list("orderId = ?1 order by price, id", order);
    }
}
