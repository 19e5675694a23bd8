package org.aftercare.workshop;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Problem;

/** What the customer holds for an item (1.6a): taken back and voided when it returns (1.7e). */
@Entity
public class ItemReceipt extends PanacheEntityBase {
    @Id
    public UUID itemId;

    public String number;

    /** The customer's page of the item stands behind it. */
    public String token;

    public Instant issuedAt;

    /** Null: it was issued by the take-in itself. */
    public UUID issuedBy;

    public Instant voidedAt;
    public UUID voidedBy;

    /** The customer's own, where the paper is lost. */
    public String statement;

    static ItemReceipt issued(Item item, String number, String token, UUID by) {
        ItemReceipt receipt = new ItemReceipt();
        receipt.itemId = item.id;
        receipt.number = number;
        receipt.token = token;
        receipt.issuedAt = item.takenAt;
        receipt.issuedBy = by;
        return receipt;
    }

    /**
     * Taken back: the paper with this number, or a statement that it is lost.
     *
     * @throws Problem 400 for the number of another receipt; 409 where it is void already
     */
    void takeBack(String shown, String lost, UUID by, Instant now) {
        if (voidedAt != null) {
            throw Problem.conflict("receipt-void", number);
        }
        if (lost == null && !number.equalsIgnoreCase(Item.text(shown))) {
            throw Problem.invalid("number", "receipt-number-other");
        }
        voidedAt = now;
        voidedBy = by;
        statement = lost;
    }
}
