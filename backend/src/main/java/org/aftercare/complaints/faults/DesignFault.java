package org.aftercare.complaints.faults;

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

import org.aftercare.kernel.Held;
import org.aftercare.kernel.Problem;

/** What somebody put before the general manager: a fault of design, or a device nobody here can deal with (6.13, 16.9). */
@Entity
public class DesignFault extends PanacheEntityBase {
    @Schema(name = "DesignFaultSort")
    public enum Sort {
        design_fault,
        /** Cannot be dealt with: what was tried is told with it (16.9b). */
        beyond_us
    }

    @Id
    public UUID id;

    public String number;

    @Enumerated(EnumType.STRING)
    public Sort sort;

    public UUID branchId;

    /** Null: {@code product} says which. */
    public UUID modelId;

    public String product;
    public String fault;
    public String tried = "";

    /** The job in which it was found; null: none. */
    public UUID ticketId;

    public UUID itemId;
    public Instant reportedAt;
    public UUID reportedBy;
    public String answer = "";
    public Instant answeredAt;
    public UUID answeredBy;

    @Version
    public int version;

    static Uni<DesignFault> locked(UUID id) {
        return Held.found(DesignFault.<DesignFault>find("id", id));
    }

    /** What is decided on it; once. */
    void answer(String text, UUID by, Instant now) {
        if (answeredAt != null) {
            throw Problem.conflict("design-fault-answered", number);
        }
        answer = text.trim();
        answeredAt = now;
        answeredBy = by;
    }
}
