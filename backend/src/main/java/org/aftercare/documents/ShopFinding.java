package org.aftercare.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Problem;

/** What is not as the standard says; open until the shop has put it right. */
@Entity
public class ShopFinding extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID checkId;
    public UUID branchId;
    public String what;

    /** Its last day. */
    public LocalDate dueOn;

    public Instant settledAt;
    public UUID settledBy;
    public String how = "";

    @Version
    public int version;

    void settle(String done, UUID by, Instant now) {
        if (settledAt != null) {
            throw Problem.conflict("finding-settled");
        }
        settledAt = now;
        settledBy = by;
        how = done;
    }
}
