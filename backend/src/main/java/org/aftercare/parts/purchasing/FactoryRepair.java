package org.aftercare.parts.purchasing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Problem;

/** Parts with a quality problem on their way to the factory and back (返厂维修登记, 8.4.2.4). */
@Entity
public class FactoryRepair extends PanacheEntityBase {
    @Schema(name = "FactoryRepairStatus")
    public enum Status {
        /** Set aside; its problem is not written into the register yet. */
        noted,
        registered,
        sent,
        /** Back from the factory, not in stock. */
        back,
        /** In stock again. */
        entered,
        /** It does not work, or does not come back. */
        given_up
    }

    @Id
    public UUID id;

    public String number;
    public UUID branchId;
    public UUID storeId;
    public UUID partId;
    public int quantity;

    /** Yuan for one, where it was never in stock; else its lots tell. */
    public BigDecimal unitCost;

    /** Failed at the receipt; null: it goes out of stock. */
    public UUID receiptLineId;

    public String problem = "";
    public String factory = "";
    public LocalDate dueBackOn;

    @Enumerated(EnumType.STRING)
    public Status status = Status.noted;

    public UUID notedBy;
    public Instant notedAt;
    public UUID registeredBy;
    public Instant registeredAt;
    public UUID sentBy;
    public Instant sentAt;
    public UUID backBy;
    public Instant backAt;
    public Boolean worksNormally;
    public UUID confirmedBy;
    public Instant confirmedAt;
    public Instant endedAt;

    @Version
    public int version;

    /** Written into the register: what is wrong with it, where it goes, when it is expected back. */
    void register(String wrong, String where, LocalDate expected, UUID by, Instant now) {
        mustBe(Status.noted, Status.registered);
        problem = wrong.strip();
        factory = where.strip();
        dueBackOn = expected;
        registeredBy = by;
        registeredAt = now;
        status = Status.registered;
    }

    boolean isRegistered() {
        return registeredAt != null;
    }

    void send(UUID by, Instant now) {
        mustBe(Status.registered, Status.noted);
        status = Status.sent;
        sentBy = by;
        sentAt = now;
    }

    void back(UUID by, Instant now) {
        mustBe(Status.sent);
        status = Status.back;
        backBy = by;
        backAt = now;
    }

    /** Repaired and working normally, or not, said by somebody who tried it. */
    void confirm(boolean works, UUID by, Instant now) {
        mustBe(Status.back);
        worksNormally = works;
        confirmedBy = by;
        confirmedAt = now;
    }

    void entered(Instant now) {
        mustBe(Status.back);
        status = Status.entered;
        endedAt = now;
    }

    void giveUp(Instant now) {
        mustBe(Status.sent, Status.back);
        status = Status.given_up;
        endedAt = now;
    }

    private void mustBe(Status one, Status other) {
        if (status != one && status != other) {
            mustBe(one);
        }
    }

    private void mustBe(Status wanted) {
        if (status != wanted) {
            String where = "factory-repair-is-" + status;
            throw Problem.conflict(where, number);
        }
    }
}
