package org.aftercare.parts.care;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Problem;

/** Somebody did what is not done in a warehouse; it stays open until it is corrected (8.4.3.4c, 8.4.5.5a). */
@Entity
public class WarehouseIncident extends PanacheEntityBase {
    @Schema(name = "IncidentAct")
    public enum Act {
        /** Disturbed shelves and bins (8.4.3.4b). */
        rummaging,
        /** Took goods without the formalities (8.4.3.4a). */
        taking,
        /** Smoked, or made fire (8.4.5.5a). */
        fire,
        /** Went in without a reason (8.4.5.5b). */
        entering,
        other
    }

    @Id
    public UUID id;

    public String number;
    public UUID storeId;
    public UUID branchId;

    @Enumerated(EnumType.STRING)
    public Act act;

    /** Somebody of the house; null: {@code who} tells what is known. */
    public UUID personId;

    public String who;
    public String what;
    public Instant happenedAt;
    public UUID recordedBy;
    public Instant correctedAt;
    public UUID correctedBy;
    public String correction = "";

    @Version
    public int version;

    void correct(String how, UUID person, Instant now) {
        if (correctedAt != null) {
            throw Problem.conflict("incident-corrected", number);
        }
        correctedAt = now;
        correctedBy = person;
        correction = how.trim();
    }
}
