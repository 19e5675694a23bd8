package org.aftercare.parts;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;

/** Asked for and not there (8.4.3.3a); what happens to it then is purchasing's. */
@Entity
public class Shortage extends PanacheEntityBase {
    @Schema(name = "ShortageStatus")
    public enum Status {
        found,
        /** The manager has been told. */
        reported,
        approved,
        declined,
        ordered,
        arrived
    }

    @Id
    public UUID id;

    public UUID partId;
    public UUID storeId;
    public UUID slipId;
    public int quantity;
    public UUID askerId;

    @Enumerated(EnumType.STRING)
    public Status status;

    public Instant foundAt;
    public Instant reportedAt;
    public Instant decidedAt;
    public Boolean approved;
    public Instant orderedAt;
    public UUID orderId;

    @Version
    public int version;

    static Shortage found(UUID part, UUID store, UUID slip, int quantity, UUID asker, Instant now) {
        Shortage shortage = new Shortage();
        shortage.id = Ids.next();
        shortage.partId = part;
        shortage.storeId = store;
        shortage.slipId = slip;
        shortage.quantity = quantity;
        shortage.askerId = asker;
        shortage.status = Status.found;
        shortage.foundAt = now;
        return shortage;
    }

    static Uni<Shortage> of(UUID slip, UUID part) {
        return Shortage.<Shortage>find("slipId = ?1 and partId = ?2", slip, part)
                .firstResult();
    }

    /** The manager is told (8.4.3.3a); once. */
    public void reported(Instant now) {
        mustBe(Status.found);
        status = Status.reported;
        reportedAt = now;
    }

    /** The manager's decision (8.4.3.3b). */
    public void decided(boolean may, Instant now) {
        mustBe(Status.reported);
        status = may ? Status.approved : Status.declined;
        approved = may;
        decidedAt = now;
    }

    /** It is bought; reported only, where no article asks for a decision. */
    public void ordered(UUID order, Instant now) {
        if (status != Status.reported) {
            mustBe(Status.approved);
        }
        status = Status.ordered;
        orderId = order;
        orderedAt = now;
    }

    public void arrived() {
        mustBe(Status.ordered);
        status = Status.arrived;
    }

    private void mustBe(Status wanted) {
        if (status != wanted) {
            String where = "shortage-is-" + status;
            throw Problem.conflict(where);
        }
    }
}
