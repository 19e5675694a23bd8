package org.aftercare.staff.phone;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Problem;

/** Somebody's mobile was off or cut off when they were wanted; the reason they give is good or not (6.11a, 16.7a). */
@Entity
public class UnreachableIncident extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID branchId;
    public UUID personId;

    /** The mobile as it stood in the person's record. */
    public String number;

    public Instant triedAt;
    public UUID triedBy;
    public String note = "";
    public Instant explainedAt;
    public String reason = "";

    /** Null: not judged yet. */
    public Boolean good;

    public UUID judgedBy;

    @Version
    public int version;

    void explain(String why, Instant now) {
        if (good != null) {
            throw Problem.conflict("absence-judged");
        }
        explainedAt = now;
        reason = why;
    }

    void judge(boolean isGood, UUID by) {
        if (personId.equals(by)) {
            throw Problem.conflict("absence-of-oneself");
        }
        if (isGood && reason.isBlank()) {
            throw Problem.conflict("absence-unexplained");
        }
        good = isGood;
        judgedBy = by;
    }
}
