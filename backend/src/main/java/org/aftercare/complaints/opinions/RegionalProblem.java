package org.aftercare.complaints.opinions;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Problem;

/** Something that a region's customers keep saying, with somebody who deals with it (5.1.2.2b). */
@Entity
public class RegionalProblem extends PanacheEntityBase {
    @Id
    public UUID id;

    public String number;
    public UUID branchId;

    @Enumerated(EnumType.STRING)
    public OpinionTopic topic;

    public String what;
    public UUID ownerId;
    public Instant openedAt;
    public UUID openedBy;
    public Instant settledAt;
    public UUID settledBy;

    /** What was done. */
    public String note = "";

    @Version
    public int version;

    void settle(String done, UUID by, Instant now) {
        if (settledAt != null) {
            throw Problem.conflict("regional-problem-settled", number);
        }
        settledAt = now;
        settledBy = by;
        note = done.trim();
    }
}
