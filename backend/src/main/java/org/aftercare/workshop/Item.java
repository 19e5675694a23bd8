package org.aftercare.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Refusal;
import org.aftercare.kernel.Ids;
import org.aftercare.tickets.Ticket;

/** A customer's item with us, from the take-in to the return: its line in the register of items in and out (1.6c). */
@Entity
public class Item extends PanacheEntityBase {
    @Id
    public UUID id;

    /** Also the code on its card (1.7a). */
    public String number;

    public UUID ticketId;

    /** What the customer handed in together at the counter; null for what a technician brought. */
    public UUID batchId;

    public UUID customerId;
    public UUID equipmentId;
    public UUID branchId;
    public String what;
    public String serial = "";
    public String accessories = "";
    public String conditionNote = "";

    /** Who took it in, and from the card on who repairs it; null where that is not said yet. */
    public UUID technicianId;

    @Enumerated(EnumType.STRING)
    public ItemStatus status;

    /** Who has it; null only once it is settled. */
    public UUID holderId;

    public String place = "";
    public Instant takenAt;
    public Instant enteredAt;
    public UUID enteredBy;

    /** The date of return in the register (1.7c). */
    public LocalDate returnOn;

    @Enumerated(EnumType.STRING)
    public Ending ending;

    public String endingReason;
    public String exchangedFor;

    /** Why nobody here can deal with it (16.9b); null: somebody can. */
    public String beyondUs;

    public Instant reportedAt;

    /** What the leadership decided on it; null: nothing yet (16.9b). */
    public String decision;

    public Instant decidedAt;
    public Instant touchedAt;
    public Instant endedAt;
    public UUID endedBy;

    @Version
    public int version;

    /** @param holder who has it now, which is who took it */
    static Item taken(Ticket ticket, UUID holder, Instant now) {
        Item item = new Item();
        item.id = Ids.next();
        item.ticketId = ticket.id;
        item.customerId = ticket.customerId;
        item.equipmentId = ticket.equipmentId;
        item.branchId = ticket.branchId;
        item.technicianId = ticket.technicianId;
        item.status = ItemStatus.taken;
        item.holderId = holder;
        item.takenAt = now;
        item.touchedAt = now;
        return item;
    }

    static Uni<List<Item>> ofTicket(UUID ticketId) {
        return Item.list("ticketId = ?1 order by number", ticketId);
    }

    /** As it looked when it was taken; until it is in the register. */
    void describe(String name, String serialNumber, String withIt, String condition) {
        Refusal.check(ItemRules.in(status, ItemStatus.taken, ItemStatus.in_house));
        what = name.trim();
        serial = text(serialNumber);
        accessories = text(withIt);
        conditionNote = text(condition);
    }

    /** Handed to the clerk, who enters it in the register (1.6c). */
    void enter(UUID clerk, String where, Instant now) {
        become(ItemStatus.in_house);
        enteredAt = now;
        enteredBy = clerk;
        holderId = clerk;
        place = text(where);
    }

    /** Somebody else has it, or it lies elsewhere. */
    void move(UUID holder, String where) {
        Refusal.check(ItemRules.withUs(status));
        holderId = holder;
        place = text(where);
    }

    void start(UUID technician) {
        become(ItemStatus.under_repair);
        technicianId = technician;
        holderId = technician;
        ending = null;
        endingReason = null;
        exchangedFor = null;
        returnOn = null;
    }

    void putForward() {
        become(ItemStatus.put_forward);
    }

    /** The supervisor inspected it (1.7c); what did not pass goes back to its technician. */
    void inspected(boolean passed) {
        become(passed ? ItemStatus.passed : ItemStatus.under_repair);
        ending = passed ? Ending.repaired : null;
    }

    void returnOn(LocalDate day) {
        returnOn = day;
    }

    /** Nobody here can deal with it: that is put before the general manager with the same word (6.13, 16.9b). */
    void beyondUs(String why, Instant now) {
        Refusal.check(ItemRules.givable(status, beyondUs != null && decidedAt == null));
        beyondUs = why.trim();
        reportedAt = now;
        decision = null;
        decidedAt = null;
    }

    void decided(String text, Instant now) {
        decision = text;
        decidedAt = now;
    }

    void giveUp(Ending how, String why, String instead) {
        become(ItemStatus.given_up);
        ending = how;
        endingReason = why.trim();
        exchangedFor = how == Ending.exchanged ? text(instead) : null;
    }

    /** Settled with the customer (1.7d). */
    void end(UUID by, Instant now) {
        become(ItemStatus.ended);
        endedAt = now;
        endedBy = by;
        holderId = null;
        place = "";
    }

    private void become(ItemStatus next) {
        if (!status.mayBecome(next)) {
            throw ItemRules.is(status).problem();
        }
        status = next;
    }

    /** Trimmed, never null. */
    static String text(String given) {
        return given == null ? "" : given.trim();
    }
}
