package org.aftercare.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody went to the customer to win the renewal (1.15b). */
@Entity
public class RenewalVisit extends PanacheEntityBase {
    @Schema(name = "RenewalOutcome")
    public enum Outcome {
        renewed,
        declined,
        /** The customer has not decided. */
        pending
    }

    @Id
    public UUID id;

    public UUID contractId;
    public LocalDate endsOn;
    public LocalDate visitedOn;
    public UUID visitorId;

    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    public String note = "";
    public UUID recordedBy;
    public Instant recordedAt;
}
