package org.aftercare.contracts;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

/** A page of the paper contract, photographed or scanned. */
@Entity
public class ContractDocument extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID contractId;
    public UUID fileId;
    public String title;
    public UUID addedBy;
    public Instant addedAt;
}
