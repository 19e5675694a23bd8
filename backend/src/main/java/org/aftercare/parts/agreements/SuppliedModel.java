package org.aftercare.parts.agreements;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

/** From whom the devices of a model come: from each of them one click leads there (9.3b). */
@Entity
public class SuppliedModel extends PanacheEntityBase {
    @Id
    public UUID modelId;

    public UUID supplierId;

    @Version
    public int version;
}
