package org.aftercare.tickets.sheets;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Problem;

/** The sheet of a call's service, handed in; then filed by the head (16.5b). */
@Entity
public class ServiceSheet extends PanacheEntityBase {
    @Id
    public UUID ticketId;

    public UUID branchId;
    public Instant handedInAt;
    public UUID handedInBy;
    public Instant filedAt;
    public UUID filedBy;

    @Version
    public int version;

    void file(UUID by, Instant now) {
        if (filedAt != null) {
            throw Problem.conflict("sheet-filed");
        }
        filedAt = now;
        filedBy = by;
    }
}
