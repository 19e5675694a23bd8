package org.aftercare.tickets;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Ids;

/** A unit has sent its call register of a day to the service department (1.18a). Once for each day. */
@Entity
public class RegisterRelease extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID branchId;
    public LocalDate day;

    /** How many calls it held when it was released. */
    public int calls;

    public UUID releasedBy;
    public Instant releasedAt;

    static RegisterRelease of(UUID branchId, LocalDate day, int calls, UUID by, Instant now) {
        RegisterRelease release = new RegisterRelease();
        release.id = Ids.next();
        release.branchId = branchId;
        release.day = day;
        release.calls = calls;
        release.releasedBy = by;
        release.releasedAt = now;
        return release;
    }

    /** Null where the unit has not released that day. */
    static Uni<RegisterRelease> of(UUID branchId, LocalDate day) {
        return RegisterRelease.<RegisterRelease>find("branchId = ?1 and day = ?2", branchId, day)
                .firstResult();
    }
}
