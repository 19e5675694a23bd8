package org.aftercare.workshop;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Problem;
import org.aftercare.workshop.ItemForms.FillCard;

/** The card that hangs on an item: on its strength it is repaired, and on it stands what was done (1.6d, 1.7). */
@Entity
public class RepairCard extends PanacheEntityBase {
    @Id
    public UUID itemId;

    public String fault;

    /** By when it is promised (1.9); null: nothing is promised yet. */
    public Instant plannedFinish;

    public Instant filledAt;
    public UUID filledBy;

    /** Hung on its item (1.7a). */
    public Instant attachedAt;

    public UUID attachedBy;
    public Instant startedAt;
    public boolean interiorCovered;
    public boolean fendersCovered;
    public String workDone = "";

    /** Nothing was replaced, says the technician (1.7b). */
    public boolean partsNone;

    public Instant putForwardAt;

    /** What the customer uses meanwhile; null: nothing was lent. */
    public String loaner;

    public Instant loanerAt;
    public Instant loanerBackAt;

    static RepairCard of(UUID item, UUID by, Instant now) {
        RepairCard card = new RepairCard();
        card.itemId = item;
        card.filledAt = now;
        card.filledBy = by;
        return card;
    }

    /** As the form says; kept. */
    Uni<RepairCard> filled(FillCard form) {
        fault = form.fault().trim();
        plannedFinish = form.plannedFinish();
        return persistAndFlush();
    }

    void attach(UUID by, Instant now) {
        if (attachedAt != null) {
            throw Problem.conflict("card-attached");
        }
        attachedAt = now;
        attachedBy = by;
    }

    void start(boolean interior, boolean fenders, Instant now) {
        startedAt = startedAt == null ? now : startedAt;
        interiorCovered = interior;
        fendersCovered = fenders;
    }

    void putForward(String work, boolean noParts, Instant now) {
        workDone = work.trim();
        partsNone = noParts;
        putForwardAt = now;
    }

    void lend(String what, Instant now) {
        if (loaner != null && loanerBackAt == null) {
            throw Problem.conflict("loaner-out", loaner);
        }
        loaner = what.trim();
        loanerAt = now;
        loanerBackAt = null;
    }

    void loanerBack(Instant now) {
        if (loaner == null || loanerBackAt != null) {
            throw Problem.conflict("no-loaner");
        }
        loanerBackAt = now;
    }
}
