package org.aftercare.parts.care;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

/** An accident, with its cause, what it cost in yuan and what is done about it (8.3.4). */
@Entity
public class WarehouseAccident extends PanacheEntityBase {
    @Id
    public UUID id;

    public String number;
    public UUID storeId;
    public UUID branchId;
    public Instant happenedAt;
    public String what;
    public String cause;
    public BigDecimal loss;
    public String measure;
    public UUID recordedBy;
    public Instant recordedAt;
}
