package org.aftercare.surveys.care;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a customer is classified, and when somebody last looked whether all that is kept of them is right (5.1.1.4b). */
@Entity
public class CustomerReview extends PanacheEntityBase {
    /** By weight, as the company sees it. */
    @Schema(name = "CustomerClass")
    public enum Weight {
        a,
        b,
        c
    }

    @Id
    public UUID customerId;

    @Column(name = "class")
    @Enumerated(EnumType.STRING)
    public Weight weight;

    public String region;
    public Instant reviewedAt;
    public UUID reviewedBy;

    @Version
    public int version;
}
