package org.aftercare.parts.care;

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
import org.aftercare.parts.care.CareForms.SettleDeviation;

/** Something in the warehouse is not as it should be, until it is dealt with (8.4.4.2b, 8.4.4.3b, 8.4.5.4, 8.4.5.7). */
@Entity
public class Deviation extends PanacheEntityBase {
    @Schema(name = "DeviationSort")
    public enum Sort {
        /** Goods lie elsewhere than they should. */
        location,
        /** Books and goods do not agree. */
        ledger,
        quality,
        /** A wrong or missing label. */
        label,
        /** A safety passage is blocked. */
        passage,
        unusual,
        hazard
    }

    /** Where on their way goods were damaged (8.4.4.1). */
    @Schema(name = "HandlingStep")
    public enum Step {
        receiving,
        counting,
        entering,
        moving,
        placing,
        returning,
        keeping,
        storing,
        issuing
    }

    @Id
    public UUID id;

    public String number;
    public UUID storeId;
    public UUID branchId;

    @Enumerated(EnumType.STRING)
    public Sort sort;

    /** Null: it is about no part in particular. */
    public UUID partId;

    @Enumerated(EnumType.STRING)
    public Step step;

    public String what;

    /** The daily sheet that found it, and the point it was at; null: another way. */
    public UUID dayId;

    @Enumerated(EnumType.STRING)
    public CheckPoint point;

    /** The count that found it; null: another way. */
    public UUID countId;

    public Instant foundAt;
    public UUID foundBy;
    public String done = "";
    public UUID reportedTo;
    public LocalDate labelPrintedOn;
    public Instant settledAt;
    public UUID settledBy;

    @Version
    public int version;

    static Uni<Deviation> locked(UUID id) {
        return Held.found(Deviation.<Deviation>find("id", id));
    }

    /** @throws Problem 409 where it is settled already */
    void mustBeOpen() {
        if (settledAt != null) {
            throw Problem.conflict("deviation-settled", number);
        }
    }

    void settle(SettleDeviation form, UUID person, Instant now) {
        mustBeOpen();
        if (form.done() == null || form.done().isBlank()) {
            throw Problem.invalid("done", "done-missing");
        }
        done = form.done().trim();
        reportedTo = form.reportedTo();
        labelPrintedOn = form.labelPrintedOn();
        settledAt = now;
        settledBy = person;
    }
}
