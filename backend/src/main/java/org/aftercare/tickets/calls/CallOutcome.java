package org.aftercare.tickets.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a call was dealt with that nobody has to be sent for; the newest counts. */
@Entity
public class CallOutcome extends PanacheEntityBase {
    @Schema(name = "CallOutcomeSort")
    public enum Sort {
        answered,
        passed_on,
        /** Later, on a day that is named. */
        follow_up
    }

    @Id
    public UUID id;

    public UUID ticketId;
    public UUID branchId;

    @Enumerated(EnumType.STRING)
    public Sort sort;

    /** Of a follow-up; else null. */
    public LocalDate followOn;

    public String note;
    public UUID saidBy;
    public Instant saidAt;
}
