package org.aftercare.parts;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Problem;

/** Unused goods on their way back: first the goods, then the posting (10.3.11c). */
@Entity
@Table(name = "parts_return")
public class PartsReturn extends PanacheEntityBase {
    @Id
    public UUID id;

    public String number;
    public UUID slipLineId;
    public int quantity;
    public String reason;
    public UUID announcedBy;
    public Instant announcedAt;

    /** What the storekeeper counted; stock rises by this only. */
    public Integer receivedQuantity;

    public UUID receivedBy;
    public Instant receivedAt;
    public Instant postedAt;

    @Version
    public int version;

    static PartsReturn announced(UUID id, UUID line, int quantity, String reason, UUID person, Instant now) {
        PartsReturn back = new PartsReturn();
        back.id = id;
        back.slipLineId = line;
        back.quantity = quantity;
        back.reason = reason == null ? "" : reason.strip();
        back.announcedBy = person;
        back.announcedAt = now;
        return back;
    }

    void receive(int counted, UUID storekeeper, Instant now) {
        if (postedAt != null) {
            throw Problem.conflict("return-posted");
        }
        if (counted > quantity) {
            throw Problem.invalid("quantity", "more-than-announced", quantity);
        }
        receivedQuantity = counted;
        receivedBy = storekeeper;
        receivedAt = now;
        postedAt = now;
    }
}
