package org.aftercare.complaints;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Problem;

/** A mishap in a department's own field, dealt with there or passed up (5.2.4a). */
@Entity
@Table(name = "complaint_mishap")
public class Mishap extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID complaintId;

    @Enumerated(EnumType.STRING)
    public Department department;

    public String what;
    public UUID foundBy;
    public Instant foundAt;
    public String finding;
    public String measure;
    public String passedWhy;
    public UUID settledBy;
    public Instant settledAt;

    @Version
    public int version;

    void settle(String found, String done, UUID by, Instant now) {
        mustBeOpen();
        finding = found.trim();
        measure = done.trim();
        settledBy = by;
        settledAt = now;
    }

    void passUp(String why, UUID by, Instant now) {
        mustBeOpen();
        passedWhy = why.trim();
        settledBy = by;
        settledAt = now;
    }

    private void mustBeOpen() {
        if (settledAt != null) {
            throw Problem.conflict("mishap-settled");
        }
    }
}
