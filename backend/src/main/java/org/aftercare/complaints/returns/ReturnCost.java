package org.aftercare.complaints.returns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

/** Something that goods which came back cost, and how much of it the customer bears (6.15b, 16.11b). */
@Entity
public class ReturnCost extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID returnId;

    @Enumerated(EnumType.STRING)
    public ReturnCostKind kind;

    /** In yuan. */
    public BigDecimal amount;

    /** Of the amount, borne by the customer; the company bears the rest. */
    public BigDecimal customerPercent;

    public String note = "";
    public Instant enteredAt;
    public UUID enteredBy;

    /** In yuan, to the fen. */
    BigDecimal ofCustomer() {
        return amount.multiply(customerPercent).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }
}
