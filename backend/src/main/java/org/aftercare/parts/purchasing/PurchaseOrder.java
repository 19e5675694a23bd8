package org.aftercare.parts.purchasing;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Problem;

/** Goods to be bought for one store: a requisition (请购单) until it is placed with a supplier. */
@Entity
public class PurchaseOrder extends PanacheEntityBase {
    @Schema(name = "PurchaseStatus")
    public enum Status {
        /** Asked for; what and how many may still change. */
        wanted,
        /** Bought; the goods are on their way. */
        placed,
        /** All of it came. */
        arrived,
        cancelled
    }

    /** What a purchase is for (10.3.10b); found out when it is wanted, never claimed. */
    @Schema(name = "PurchaseNeed")
    public enum Need {
        shortage,
        work,
        low_stock,
        none
    }

    @Id
    public UUID id;

    public String number;
    public UUID branchId;
    public UUID storeId;
    public UUID supplierId;
    public UUID shortageId;
    public boolean local;

    @Enumerated(EnumType.STRING)
    public Need need;

    public String workKind;
    public UUID workId;
    public String workLabel = "";
    public String planNumber = "";

    @Enumerated(EnumType.STRING)
    public Status status = Status.wanted;

    public String reason = "";
    public String choiceReason = "";
    public UUID wantedBy;
    public Instant wantedAt;

    /** Whose signature it was placed on; null: nobody was asked. */
    public UUID approvedBy;

    public Instant approvedAt;
    /** The article by whose delegation it was placed without a request (10.3.10a), and since when that stands; null: none. */
    public String delegatedBy;

    public Instant delegatedSince;
    public UUID placedBy;
    public Instant placedAt;
    public Instant endedAt;
    public String cancellation;

    /** Of itself, its lines or its quotes: whoever changes any of them changes its version. */
    public int changes;

    @Version
    public int version;

    /** 409 once it is placed or cancelled. */
    void mustBeWanted() {
        if (status != Status.wanted) {
            throw over();
        }
    }

    /** Why nothing of it can be changed any more. */
    Problem over() {
        String where = "purchase-is-" + status;
        return Problem.conflict(where, number);
    }

    void place(UUID purchaser, Instant now) {
        mustBeWanted();
        if (supplierId == null) {
            throw Problem.invalid("supplier", "supplier-missing");
        }
        status = Status.placed;
        placedBy = purchaser;
        placedAt = now;
        changes++;
    }

    /** Some of it may be in already: what came stays. */
    void cancel(String why, Instant now) {
        if (status != Status.wanted && status != Status.placed) {
            throw over();
        }
        status = Status.cancelled;
        cancellation = why.strip();
        endedAt = now;
        changes++;
    }

    void arrived(Instant now) {
        status = Status.arrived;
        endedAt = now;
        changes++;
    }
}
