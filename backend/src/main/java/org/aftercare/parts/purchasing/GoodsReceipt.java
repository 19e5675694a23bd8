package org.aftercare.parts.purchasing;

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

/** Goods at the door, until they are in stock or refused (8.4.2.1). */
@Entity
public class GoodsReceipt extends PanacheEntityBase {
    @Schema(name = "ReceiptStatus")
    public enum Status {
        /** Used where they are needed; a storekeeper has yet to see them there (8.4.2.3a). */
        announced,
        /** To be counted against the delivery list (8.4.2.1a). */
        arrived,
        /** To be inspected, line by line, and noted. */
        checked,
        /** The receipt note (入库单) is written; it waits for its signature (8.4.2.1c). */
        note_written,
        /** In stock. */
        entered,
        /** None of it was accepted (8.4.2.2). */
        refused
    }

    @Id
    public UUID id;

    public String number;
    public UUID branchId;
    public UUID storeId;
    public UUID orderId;
    public UUID factoryRepairId;
    public String supplier = "";
    public String deliveryList = "";
    public boolean directUse;
    public String place = "";
    public String spotCheck = "";

    @Enumerated(EnumType.STRING)
    public Status status;

    public Instant arrivedAt;
    public UUID arrivedBy;
    public Instant checkedAt;
    public UUID checkedBy;
    public Instant inspectedAt;
    public Instant noteAt;
    public UUID noteBy;
    public Instant enteredAt;
    public UUID enteredBy;
    public Instant endedAt;

    /** Of itself or its lines: whoever changes any of them changes its version. */
    public int changes;

    @Version
    public int version;

    /** 409 in any other state. */
    void mustBe(Status wanted) {
        if (status != wanted) {
            throw elsewhere();
        }
    }

    private Problem elsewhere() {
        String where = "receipt-is-" + status;
        return Problem.conflict(where, number);
    }

    /** 409 once the note is written: what is signed for stays as it is. */
    void mustBeOpen() {
        if (status != Status.arrived && status != Status.checked && status != Status.announced) {
            throw elsewhere();
        }
    }

    void check(UUID storekeeper, Instant now) {
        mustBe(Status.arrived);
        checked(storekeeper, now);
    }

    /** A storekeeper saw the goods where they are used (8.4.2.3a). */
    void checkOnSpot(String seen, UUID storekeeper, Instant now) {
        mustBe(Status.announced);
        spotCheck = seen.strip();
        checked(storekeeper, now);
    }

    private void checked(UUID storekeeper, Instant now) {
        status = Status.checked;
        checkedAt = now;
        checkedBy = storekeeper;
        changes++;
    }

    void writeNote(UUID storekeeper, Instant now) {
        mustBe(Status.checked);
        status = Status.note_written;
        noteAt = now;
        noteBy = storekeeper;
        changes++;
    }

    void enter(UUID storekeeper, Instant now) {
        mustBe(Status.note_written);
        status = Status.entered;
        enteredAt = now;
        enteredBy = storekeeper;
        endedAt = now;
        changes++;
    }

    void refuse(Instant now) {
        mustBeOpen();
        status = Status.refused;
        endedAt = now;
        changes++;
    }

    boolean isFromFactory() {
        return factoryRepairId != null;
    }
}
