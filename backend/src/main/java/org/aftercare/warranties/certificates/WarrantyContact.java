package org.aftercare.warranties.certificates;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.warranties.certificates.CertificateForms.ChangeContact;

/** Who receives the warranty calls of a branch; stands on each certificate (15.1.1c). */
@Entity
public class WarrantyContact extends PanacheEntityBase {
    @Id
    public UUID branchId;

    public String address;
    public String phone;
    public String department;

    /** The contact person, by name. */
    public String person;

    public Instant changedAt;

    @Version
    public int version;

    static WarrantyContact of(UUID branch) {
        WarrantyContact contact = new WarrantyContact();
        contact.branchId = branch;
        return contact;
    }

    void say(ChangeContact form, Instant now) {
        address = form.address().strip();
        phone = form.phone().strip();
        department = form.department().strip();
        person = form.person().strip();
        changedAt = now;
    }
}
