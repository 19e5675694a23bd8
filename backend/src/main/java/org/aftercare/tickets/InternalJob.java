package org.aftercare.tickets;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.tickets.TicketForms.BookInternalWork;

/** Time spent on internal work (1.1d): it has no customer, and no place for a charge. */
@Entity
public class InternalJob extends PanacheEntityBase {
    @Schema(name = "InternalWorkKind")
    public enum Kind {
        /** Checking of work. */
        inspection,
        /** Parts management. */
        parts,
        /** Upkeep of equipment and tools. */
        tools,
        /** Short in-service training. */
        training,
        /** What fits none of the others. */
        other
    }

    @Id
    public UUID id;

    public UUID branchId;
    public UUID personId;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public LocalDate doneOn;
    public int minutes;
    public String note = "";
    public Instant bookedAt;

    static InternalJob of(UUID id, BookInternalWork form, UUID person, UUID branch, Instant now) {
        InternalJob job = new InternalJob();
        job.id = id;
        job.branchId = branch;
        job.personId = person;
        job.kind = form.kind();
        job.doneOn = form.on();
        job.minutes = form.minutes();
        job.note = TicketForms.text(form.note());
        job.bookedAt = now;
        return job;
    }
}
