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

/** The daily sheet of a store; its points are rows of their own, each with who looked and when. */
@Entity
public class WarehouseDay extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID storeId;
    public UUID branchId;
    public LocalDate day;
    public Instant openedAt;

    @Version
    public int version;

    static WarehouseDay of(UUID store, UUID branch, LocalDate day, Instant now) {
        WarehouseDay sheet = new WarehouseDay();
        sheet.id = Ids.next();
        sheet.storeId = store;
        sheet.branchId = branch;
        sheet.day = day;
        sheet.openedAt = now;
        return sheet;
    }

    /** The sheet of that day, locked; null where nobody has begun it. */
    static Uni<WarehouseDay> of(UUID store, LocalDate day) {
        return WarehouseDay.<WarehouseDay>find("storeId = ?1 and day = ?2", store, day)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }
}
