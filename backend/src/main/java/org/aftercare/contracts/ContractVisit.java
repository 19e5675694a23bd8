package org.aftercare.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

/** Somebody was at the customer's under a contract: it uses one of the visits owed. */
@Entity
public class ContractVisit extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID contractId;
    public LocalDate visitedOn;
    public UUID personId;

    /** The job it was made for; null where it was written down by hand. Who comes again for the same job uses none. */
    public UUID ticketId;

    public String note = "";
    public Instant recordedAt;
}
