package org.aftercare.complaints.opinions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;

/** What is improved because of an opinion, or why nothing has to be (9.4d, 9.4e). */
@Entity
public class OpinionMeasure extends PanacheEntityBase {
    @Schema(name = "OpinionMeasureState")
    public enum Status {
        proposed,
        under_way,
        done,
        /** No measure is needed, and why. */
        waived
    }

    @Id
    public UUID id;

    public UUID opinionId;

    /** Who carries it out. */
    public UUID personId;

    public String measure;

    @Enumerated(EnumType.STRING)
    public Status status;

    public Instant proposedAt;
    public UUID proposedBy;
    public LocalDate doneOn;

    /** What was done, or why nothing is needed. */
    public String note = "";

    public Instant settledAt;

    static OpinionMeasure of(UUID opinion, UUID responsible, String what, UUID by, Instant now) {
        OpinionMeasure measure = new OpinionMeasure();
        measure.id = Ids.next();
        measure.opinionId = opinion;
        measure.personId = responsible;
        measure.measure = what.trim();
        measure.status = Status.proposed;
        measure.proposedAt = now;
        measure.proposedBy = by;
        return measure;
    }

    static OpinionMeasure none(UUID opinion, String why, UUID by, Instant now) {
        OpinionMeasure measure = of(opinion, by, "", by, now);
        measure.status = Status.waived;
        measure.note = why.trim();
        measure.settledAt = now;
        return measure;
    }

    void start() {
        if (status != Status.proposed) {
            throw Problem.conflict("measure-under-way");
        }
        status = Status.under_way;
    }

    /** @param on the day it was carried out: not to come, and not before {@code said}, the day of the opinion */
    void done(LocalDate on, LocalDate said, LocalDate today, String what, Instant now) {
        if (status == Status.done || status == Status.waived) {
            throw Problem.conflict("measure-settled");
        }
        if (on.isAfter(today)) {
            throw Problem.invalid("on", "day-to-come");
        }
        if (on.isBefore(said)) {
            throw Problem.invalid("on", "before-opinion", said);
        }
        status = Status.done;
        doneOn = on;
        note = what.trim();
        settledAt = now;
    }
}
