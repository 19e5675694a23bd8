package org.aftercare.parts.care;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Problem;

/** Somebody from outside was let into a warehouse, for their work (8.4.5.5b). */
@Entity
public class WarehouseEntry extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID storeId;
    public UUID branchId;
    public String visitor;
    public String reason;
    public UUID letInBy;
    public Instant cameAt;
    public Instant leftAt;

    void leave(Instant now) {
        if (leftAt != null) {
            throw Problem.conflict("visitor-left", visitor);
        }
        leftAt = now;
    }
}
