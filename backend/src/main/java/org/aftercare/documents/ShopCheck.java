package org.aftercare.documents;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Problem;

/** A shop looked at against a standard: planned, then done with what was found (5.1.2.3b). */
@Entity
public class ShopCheck extends PanacheEntityBase {
    @Id
    public UUID id;

    public String number;
    public UUID branchId;
    public UUID documentId;
    public LocalDate plannedOn;
    public UUID plannedBy;
    public LocalDate doneOn;
    public UUID doneBy;
    public String note = "";

    @Version
    public int version;

    void finish(LocalDate on, String said, UUID by) {
        if (doneOn != null) {
            throw Problem.conflict("check-done", number);
        }
        doneOn = on;
        doneBy = by;
        note = said;
    }
}
