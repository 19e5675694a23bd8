package org.aftercare.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Problem;

/** Something done about a complaint, with an owner and a day: planned, done, signed, its effect confirmed (5.2.3.1.4). */
@Entity
@Table(name = "complaint_measure")
public class Measure extends PanacheEntityBase {
    @Schema(name = "MeasureSort")
    public enum Sort {
        /** Part of the agreed solution (5.2.2.4b). */
        action,
        /** Drafted by quality, technical or production, which sign its execution (5.2.3.3.2, 5.2.3.4.1). */
        countermeasure,
        /** So that it does not come back (5.2.2.4c). */
        improvement
    }

    @Id
    public UUID id;

    public UUID complaintId;

    @Enumerated(EnumType.STRING)
    public Sort sort;

    public String what;

    @Enumerated(EnumType.STRING)
    public Department department;

    public UUID ownerId;
    public LocalDate dueOn;
    public UUID plannedBy;
    public Instant plannedAt;
    public String note = "";
    public UUID doneBy;
    public Instant doneAt;
    public UUID signedBy;
    public Instant signedAt;
    public String effect;
    public UUID confirmedBy;
    public Instant confirmedAt;

    @Version
    public int version;

    void finish(String how, UUID by, Instant now) {
        if (doneAt != null) {
            throw Problem.conflict("measure-done");
        }
        note = ComplaintForms.text(how);
        doneBy = by;
        doneAt = now;
    }

    void sign(UUID by, Instant now) {
        mustBeDone();
        if (signedAt != null) {
            throw Problem.conflict("measure-signed");
        }
        signedBy = by;
        signedAt = now;
    }

    /** A countermeasure is signed by its department first. */
    void confirm(String seen, UUID by, Instant now) {
        mustBeDone();
        if (confirmedAt != null) {
            throw Problem.conflict("measure-confirmed");
        }
        if (sort == Sort.countermeasure && signedAt == null) {
            throw Problem.conflict("measure-not-signed");
        }
        effect = seen.trim();
        confirmedBy = by;
        confirmedAt = now;
    }

    private void mustBeDone() {
        if (doneAt == null) {
            throw Problem.conflict("measure-not-done");
        }
    }
}
