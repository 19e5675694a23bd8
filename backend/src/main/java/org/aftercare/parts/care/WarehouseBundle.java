package org.aftercare.parts.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;

/** A month's ledger, cards and documents, on file and on paper, on their way to the manager (8.4.4.4a). */
@Entity
public class WarehouseBundle extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID branchId;

    /** By its first day. */
    public LocalDate month;

    public Instant exportedAt;
    public UUID exportedBy;
    public Instant paperAt;
    public UUID paperBy;
    public Instant confirmedAt;
    public UUID confirmedBy;

    @Version
    public int version;

    static WarehouseBundle of(UUID branch, LocalDate month) {
        WarehouseBundle bundle = new WarehouseBundle();
        bundle.id = Ids.next();
        bundle.branchId = branch;
        bundle.month = month;
        return bundle;
    }

    static Uni<WarehouseBundle> find(UUID branch, LocalDate month) {
        return WarehouseBundle.<WarehouseBundle>find("branchId = ?1 and month = ?2", branch, month)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    void handIn(boolean paper, UUID person, Instant now) {
        mustBeOpen();
        if (exportedAt == null) {
            exportedAt = now;
            exportedBy = person;
        }
        if (paper && paperAt == null) {
            paperAt = now;
            paperBy = person;
        }
    }

    /** The manager has both. */
    void confirm(UUID manager, Instant now) {
        mustBeOpen();
        if (exportedAt == null) {
            throw Problem.conflict("bundle-without-file");
        }
        if (paperAt == null) {
            throw Problem.conflict("bundle-without-paper");
        }
        confirmedAt = now;
        confirmedBy = manager;
    }

    private void mustBeOpen() {
        if (confirmedAt != null) {
            throw Problem.conflict("bundle-confirmed");
        }
    }
}
