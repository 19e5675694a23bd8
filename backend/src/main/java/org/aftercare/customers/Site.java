package org.aftercare.customers;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

/** A place where a customer is served. Its service area decides the branch that serves it and how soon (1.14). */
@Entity
public class Site extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID customerId;
    public String address;

    /** Unset: not yet known which area it lies in. */
    public UUID areaId;

    public String contactName = "";
    public String contactPhone = "";

    /** Inactive: nobody goes there any more; kept for what happened there. */
    public boolean active = true;

    @Version
    public int version;

    static Site of(UUID id, UUID customerId) {
        Site site = new Site();
        site.id = id;
        site.customerId = customerId;
        return site;
    }

    void describe(String address, UUID areaId, String contactName, String contactPhone) {
        this.address = address.strip();
        this.areaId = areaId;
        this.contactName = contactName == null ? "" : contactName.strip();
        this.contactPhone = contactPhone == null ? "" : contactPhone.strip();
    }
}
