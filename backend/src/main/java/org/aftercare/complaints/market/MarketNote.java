package org.aftercare.complaints.market;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Problem;

/** What somebody of the staff heard of a competing product (9.9a). */
@Entity
public class MarketNote extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID branchId;
    public String product;
    public String maker = "";

    /** In yuan; null: not known. */
    public BigDecimal price;

    public String quality = "";
    public String source;
    public LocalDate notedOn;
    public Instant addedAt;
    public UUID addedBy;

    /** What was decided on the strength of it (9.9b). */
    public String decision = "";

    public Instant decidedAt;
    public UUID decidedBy;

    @Version
    public int version;

    void decide(String text, UUID by, Instant now) {
        if (decidedAt != null) {
            throw Problem.conflict("market-note-decided");
        }
        decision = text.trim();
        decidedAt = now;
        decidedBy = by;
    }
}
