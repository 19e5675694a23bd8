package org.aftercare.parts.tools;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.aftercare.kernel.Problem;

/** A tool in somebody's hands, who signed for it (10.3.5a), until it is back or made good (10.3.5c). */
@Entity
public class ToolLoan extends PanacheEntityBase {
    @Schema(name = "ToolCondition")
    public enum Condition {
        fine,
        damaged
    }

    @Schema(name = "ToolSettlement")
    public enum Settlement {
        /** The full price. */
        paid,
        /** A tool of the same model. */
        replaced
    }

    @Id
    public UUID id;

    public UUID toolId;
    public UUID branchId;
    public UUID borrowerId;

    /** The job it is for; null: none. */
    public String workKind;

    public UUID workId;
    public String workLabel;
    public Instant lentAt;
    public UUID lentBy;
    public Instant dueAt;

    /** The borrower's signature; within an object, since the driver takes no bare array. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb", updatable = false)
    public Map<String, Object> strokes;

    public Instant returnedAt;
    public UUID returnedBy;

    @Enumerated(EnumType.STRING)
    public Condition condition;

    public Instant lostAt;
    public String note = "";

    /** In yuan; null: nothing. */
    public BigDecimal owed;

    public Instant settledAt;
    public UUID settledBy;

    @Enumerated(EnumType.STRING)
    public Settlement settledHow;

    /** When the borrower was told that the job is over and the tool still out (10.3.5b). */
    public Instant remindedAt;

    @Version
    public int version;

    /** @throws Problem 409 where it is back or lost already */
    void comeBack(Condition how, BigDecimal damage, String said, UUID storekeeper, Instant now) {
        mustBeOut();
        returnedAt = now;
        returnedBy = storekeeper;
        condition = how;
        owed = how == Condition.damaged ? damage : null;
        note = ToolForms.text(said);
    }

    /** From now on the borrower owes its price, or another of the same model. */
    void lose(BigDecimal price, String said, Instant now) {
        mustBeOut();
        lostAt = now;
        owed = price;
        note = ToolForms.text(said);
    }

    /**
     * @param amount what was paid; null where another tool was brought
     * @throws Problem 400 for less than is owed, 409 where nothing is owed
     */
    void settle(Settlement how, BigDecimal amount, UUID person, Instant now) {
        if (owed == null) {
            throw Problem.conflict("loan-owes-nothing");
        }
        if (settledAt != null) {
            throw Problem.conflict("loan-settled");
        }
        if (how == Settlement.paid && (amount == null || amount.compareTo(owed) != 0)) {
            throw Problem.invalid("amount", "amount-not-owed", owed);
        }
        settledAt = now;
        settledBy = person;
        settledHow = how;
    }

    private void mustBeOut() {
        if (returnedAt != null) {
            throw Problem.conflict("loan-returned");
        }
        if (lostAt != null) {
            throw Problem.conflict("loan-lost");
        }
    }
}
