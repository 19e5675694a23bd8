package org.aftercare.complaints;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

/** A picture that the customer sent with a complaint. */
@Entity
public class ComplaintPhoto extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID complaintId;
    public UUID fileId;
    public Instant takenAt;
}
