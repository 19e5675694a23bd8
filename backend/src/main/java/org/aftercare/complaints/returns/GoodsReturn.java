package org.aftercare.complaints.returns;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Held;
import org.aftercare.kernel.Problem;

/** Goods that a shop or a customer wants to give back or exchange (5.1.1.6, 6.15, 16.11). */
@Entity
public class GoodsReturn extends PanacheEntityBase {
    @Schema(name = "GoodsReturnState")
    public enum Status {
        /** Waits to be taken up, and for the consent that this needs. */
        requested,
        accepted,
        declined,
        /** The goods are here, with consent or without. */
        received,
        /** Paid back, exchanged, or given back as they came. */
        settled
    }

    @Id
    public UUID id;

    public String number;

    @Enumerated(EnumType.STRING)
    public ReturnKind kind;

    /** The shop that asks, or the branch that asks for the customer. */
    public UUID branchId;

    /** A shop's own goods; otherwise a customer's. */
    public boolean ofShop;

    public UUID customerId;
    public String customerName = "";
    public String product;
    public String serial = "";
    public int quantity;
    public String reason;

    @Enumerated(EnumType.STRING)
    public Status status;

    public Instant requestedAt;
    public UUID requestedBy;

    /** Taken up as authorised, also after the goods had come; null: not, or not yet. */
    public Instant acceptedAt;

    public UUID acceptedBy;
    public Instant declinedAt;
    public UUID declinedBy;
    public String declinedWhy = "";
    public Instant receivedAt;
    public UUID receivedBy;
    public Integer receivedQuantity;
    public String receivedNote = "";

    /** They came without consent, and were booked so. */
    public boolean withoutConsent;

    public Instant settledAt;
    public UUID settledBy;

    /** What the customer got back, in yuan; null: nothing. */
    public BigDecimal refund;

    public String settledNote = "";

    @Version
    public int version;

    static Uni<GoodsReturn> locked(UUID id) {
        return Held.found(GoodsReturn.<GoodsReturn>find("id", id));
    }

    boolean isConsented() {
        return acceptedAt != null;
    }

    /** Taken up; where the goods came before, they keep having come without. */
    void accept(UUID by, Instant now) {
        mustBeAcceptable();
        acceptedAt = now;
        acceptedBy = by;
        if (status == Status.requested) {
            status = Status.accepted;
        }
    }

    void mustBeAcceptable() {
        if (acceptedAt != null) {
            throw Problem.conflict("return-accepted", number);
        }
        if (status == Status.declined || status == Status.settled) {
            throw over();
        }
    }

    /** Why it cannot be taken up or declined any more. */
    private Problem over() {
        String how = "return-is-" + status;
        return Problem.conflict(how, number);
    }

    void decline(String why, UUID by, Instant now) {
        if (status != Status.requested) {
            throw over();
        }
        status = Status.declined;
        declinedAt = now;
        declinedBy = by;
        declinedWhy = why.trim();
    }

    void receive(int pieces, String note, UUID by, Instant now) {
        if (receivedAt != null) {
            throw Problem.conflict("return-received", number);
        }
        status = Status.received;
        receivedAt = now;
        receivedBy = by;
        receivedQuantity = pieces;
        receivedNote = note;
        withoutConsent = acceptedAt == null;
    }

    void mustBeHere() {
        if (status != Status.received) {
            throw Problem.conflict(status == Status.settled ? "return-is-settled" : "return-not-received", number);
        }
    }

    void settle(BigDecimal back, String note, UUID by, Instant now) {
        mustBeHere();
        status = Status.settled;
        settledAt = now;
        settledBy = by;
        refund = back;
        settledNote = note.trim();
    }
}
