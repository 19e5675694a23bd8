package org.aftercare.surveys.care;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

/** Who looks after a customer with particular care, and to what end (5.1.1.3b). One for each customer. */
@Entity
public class CarePlan extends PanacheEntityBase {
    @Id
    public UUID customerId;

    public UUID ownerId;
    public String aim = "";
    public Instant madeAt;
    public UUID madeBy;

    @Version
    public int version;
}
