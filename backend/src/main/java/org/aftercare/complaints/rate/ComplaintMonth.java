package org.aftercare.complaints.rate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Problem;

/** The complaint rate of one month: prepared, reviewed, and released once (5.2.4b). */
@Entity
public class ComplaintMonth extends PanacheEntityBase {
    @Id
    public UUID id;

    /** By its first day. */
    public LocalDate month;

    public Instant preparedAt;

    @Enumerated(EnumType.STRING)
    public RateBase base;

    /** How many of the base there were; null: nobody has entered it yet. */
    public Integer baseCount;

    /** As released; null: not released, then it is counted when it is read. */
    public Integer complaints;

    public String note = "";
    public Instant releasedAt;
    public UUID releasedBy;

    @Version
    public int version;

    /** The month, locked; 404 where it is not prepared. */
    static Uni<ComplaintMonth> locked(LocalDate month) {
        return ComplaintMonth.<ComplaintMonth>find("month", month)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    void say(RateBase of, Integer count) {
        mustBeOpen();
        base = of;
        baseCount = of.isEntered() ? count : null;
    }

    void release(int counted, int of, String remark, UUID by, Instant now) {
        mustBeOpen();
        complaints = counted;
        baseCount = of;
        note = remark;
        releasedAt = now;
        releasedBy = by;
    }

    void mustBeOpen() {
        if (releasedAt != null) {
            throw Problem.conflict("complaint-rate-released", month.toString().substring(0, 7));
        }
    }
}
