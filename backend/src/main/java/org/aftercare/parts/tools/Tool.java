package org.aftercare.parts.tools;

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
import org.aftercare.parts.tools.ToolForms.AddTool;
import org.aftercare.parts.tools.ToolForms.ChangeTool;

/** A tool of the house, by its number (8.3.3). */
@Entity
public class Tool extends PanacheEntityBase {
    @Schema(name = "ToolState")
    public enum State {
        in_store,
        /** Somebody has it; the open loan tells who. */
        lent,
        lost,
        /** Back, and not fit to be lent. */
        damaged,
        /** Written off. */
        scrapped
    }

    @Id
    public UUID id;

    public UUID branchId;
    public UUID storeId;
    public String code;
    public String name;
    public String model = "";

    /** What it cost, in yuan: what whoever loses it pays. */
    public BigDecimal price;

    @Enumerated(EnumType.STRING)
    public State state;

    public String note = "";
    public Instant addedAt;

    @Version
    public int version;

    static Tool added(UUID id, UUID branch, AddTool form, Instant now) {
        Tool tool = new Tool();
        tool.id = id;
        tool.branchId = branch;
        tool.storeId = form.storeId();
        tool.code = form.code().trim();
        tool.name = form.name().trim();
        tool.model = ToolForms.text(form.model());
        tool.price = form.price();
        tool.note = ToolForms.text(form.note());
        tool.state = State.in_store;
        tool.addedAt = now;
        return tool;
    }

    /** Waits for a racing loan or return, and then sees it. */
    static Uni<Tool> locked(UUID id) {
        return Held.found(Tool.<Tool>find("id", id));
    }

    void change(ChangeTool form) {
        name = form.name().trim();
        model = ToolForms.text(form.model());
        price = form.price();
        note = ToolForms.text(form.note());
    }

    /** @throws Problem 409 where it is out, lost or not fit */
    void lend() {
        if (state == State.lent) {
            throw Problem.conflict("tool-out", name);
        }
        if (state != State.in_store) {
            throw Problem.conflict("tool-not-fit", name);
        }
        state = State.lent;
    }

    void comeBack(ToolLoan.Condition condition) {
        state = condition == ToolLoan.Condition.damaged ? State.damaged : State.in_store;
    }

    /** Repaired: it may be lent again. */
    void mend() {
        if (state != State.damaged) {
            throw Problem.conflict("tool-not-damaged", name);
        }
        state = State.in_store;
    }

    void scrap() {
        if (state == State.lent) {
            throw Problem.conflict("tool-out", name);
        }
        state = State.scrapped;
    }
}
