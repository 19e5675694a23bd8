package org.aftercare.parts.counting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Held;
import org.aftercare.kernel.Problem;

/** One count of a store, or of some of what it keeps; its lines are rows of their own. */
@Entity
public class StockCount extends PanacheEntityBase {
    @Schema(name = "CountScope")
    public enum Scope {
        /** Everything the store keeps. */
        all,
        /** What belongs in one area of it. */
        area,
        /** The parts that were named. */
        parts
    }

    @Schema(name = "CountStatus")
    public enum Status {
        /** The goods are frozen and being counted. */
        open,
        /** All is counted and shown beside the books; what differs is counted again and explained. */
        compared,
        /** What differed is in the books; the goods move again. */
        posted,
        cancelled
    }

    @Id
    public UUID id;

    public String number;
    public UUID storeId;
    public UUID branchId;

    @Enumerated(EnumType.STRING)
    public Scope scope;

    public String area;

    /** It counts for, by its first day. */
    public LocalDate month;

    @Enumerated(EnumType.STRING)
    public Status status;

    /** Whoever counts does not see what should be there. */
    public boolean blind = true;

    public Instant frozenAt;
    public UUID startedBy;
    public Instant comparedAt;
    public UUID comparedBy;
    public Instant postedAt;
    public UUID postedBy;
    public Instant cancelledAt;
    public UUID cancelledBy;
    public String cancelReason;

    @Version
    public int version;

    /** Waits for whoever is at it now, and then sees what they did. */
    static Uni<StockCount> locked(UUID id) {
        return Held.found(StockCount.<StockCount>find("id", id));
    }

    /** @throws Problem 409 where it is compared, posted or cancelled */
    void mustBeCounted() {
        mustBeUnfinished();
        if (status != Status.open) {
            throw Problem.conflict("count-compared", number);
        }
    }

    /** @throws Problem 409 where it is not compared yet, or over */
    void mustBeCompared() {
        mustBeUnfinished();
        if (status != Status.compared) {
            throw Problem.conflict("count-not-compared", number);
        }
    }

    void compare(UUID person, Instant now) {
        mustBeCounted();
        status = Status.compared;
        comparedAt = now;
        comparedBy = person;
    }

    void post(UUID person, Instant now) {
        mustBeCompared();
        status = Status.posted;
        postedAt = now;
        postedBy = person;
    }

    void cancel(String reason, UUID person, Instant now) {
        mustBeUnfinished();
        status = Status.cancelled;
        cancelledAt = now;
        cancelledBy = person;
        cancelReason = reason.trim();
    }

    private void mustBeUnfinished() {
        if (status == Status.posted) {
            throw Problem.conflict("count-posted", number);
        }
        if (status == Status.cancelled) {
            throw Problem.conflict("count-cancelled", number);
        }
    }
}
