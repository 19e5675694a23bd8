package org.aftercare.workshop;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Ids;

/** The supervisor looked at a repaired item (1.7c). */
@Entity
public class ItemInspection extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID itemId;
    public boolean passed;

    /** What is wrong; never empty where it did not pass. */
    public String reason = "";

    public Instant inspectedAt;
    public UUID inspectedBy;

    static ItemInspection of(UUID item, boolean passed, String reason, UUID by, Instant now) {
        ItemInspection inspection = new ItemInspection();
        inspection.id = Ids.next();
        inspection.itemId = item;
        inspection.passed = passed;
        inspection.reason = Item.text(reason);
        inspection.inspectedBy = by;
        inspection.inspectedAt = now;
        return inspection;
    }
}
