package org.aftercare.parts.tools;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Held;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.tools.ToolForms.ClaimTool;

/** A tool somebody bought on the road, and wants to be paid back for (16.12). */
@Entity
public class ToolPurchase extends PanacheEntityBase {
    @Id
    public UUID id;

    public String number;
    public UUID branchId;
    public UUID personId;
    public String what;
    public String model = "";
    public BigDecimal price;
    public LocalDate boughtOn;

    /** The job it was bought for, as people call it; may be blank. */
    public String workLabel = "";

    public Instant recordedAt;
    public Instant receivedAt;
    public UUID receivedBy;

    /** That very tool, once it is in the store. */
    public UUID toolId;

    public Instant reimbursedAt;
    public UUID reimbursedBy;

    @Version
    public int version;

    static ToolPurchase of(UUID id, String number, ClaimTool form, UUID person, UUID branch, Instant now) {
        ToolPurchase bought = new ToolPurchase();
        bought.id = id;
        bought.number = number;
        bought.branchId = branch;
        bought.personId = person;
        bought.what = form.what().trim();
        bought.model = ToolForms.text(form.model());
        bought.price = form.price();
        bought.boughtOn = form.boughtOn();
        bought.workLabel = ToolForms.text(form.workLabel());
        bought.recordedAt = now;
        return bought;
    }

    static Uni<ToolPurchase> locked(UUID id) {
        return Held.found(ToolPurchase.<ToolPurchase>find("id", id));
    }

    boolean isBookedIn() {
        return toolId != null;
    }

    void bookedIn(UUID tool, UUID storekeeper, Instant now) {
        if (isBookedIn()) {
            throw Problem.conflict("purchase-booked-in", number);
        }
        toolId = tool;
        receivedAt = now;
        receivedBy = storekeeper;
    }

    void reimbursed(UUID accountant, Instant now) {
        if (reimbursedAt != null) {
            throw Problem.conflict("purchase-paid-back", number);
        }
        reimbursedAt = now;
        reimbursedBy = accountant;
    }
}
