package org.aftercare.parts.tools;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.aftercare.kernel.Versioned;
import org.aftercare.staff.PersonRef;

/** Tools as they are shown. Amounts in yuan. */
public final class ToolViews {
    private ToolViews() {}

    public record StoreOfTool(UUID id, String code, String name) {}

    public record ToolRef(UUID id, String code, String name, String model) {}

    /** @param id null: it is for no job */
    public record WorkOfLoan(String kind, UUID id, String label) {}

    /**
     * A loan.
     *
     * @param late out beyond its time
     * @param owed by the borrower; null: nothing
     */
    public record LoanRow(
            UUID id,
            ToolRef tool,
            PersonRef borrower,
            WorkOfLoan work,
            Instant lentAt,
            PersonRef lentBy,
            Instant dueAt,
            boolean late,
            Instant returnedAt,
            PersonRef returnedBy,
            ToolLoan.Condition condition,
            Instant lostAt,
            String note,
            BigDecimal owed,
            Instant settledAt,
            ToolLoan.Settlement settledHow,
            int version) {}

    /**
     * @param loan as it stands
     * @param allowedActions operations the caller may do with it now
     */
    public record LoanView(@JsonUnwrapped LoanRow loan, List<String> allowedActions) implements Versioned {
        @Override
        public int version() {
            return loan.version();
        }
    }

    /** @param holder who has it now; null: nobody; @param dueAt when it should be back */
    public record ToolRow(
            UUID id,
            String code,
            String name,
            String model,
            BigDecimal price,
            Tool.State state,
            StoreOfTool store,
            PersonRef holder,
            Instant lentAt,
            Instant dueAt,
            boolean late,
            int version) {}

    /** @param loans the newest first, the open one among them; at most fifty */
    public record ToolView(
            UUID id,
            String code,
            String name,
            String model,
            BigDecimal price,
            Tool.State state,
            String note,
            StoreOfTool store,
            PersonRef holder,
            Instant addedAt,
            List<LoanView> loans,
            List<String> allowedActions,
            int version)
            implements Versioned {}

    /** @param state bought: not handed in; in_store: to be paid back; paid_back */
    public record ToolPurchaseRow(
            UUID id,
            String number,
            PersonRef person,
            String what,
            String model,
            BigDecimal price,
            LocalDate boughtOn,
            String workLabel,
            ToolPurchaseState state,
            Instant receivedAt,
            PersonRef receivedBy,
            ToolRef tool,
            Instant reimbursedAt,
            PersonRef reimbursedBy,
            int version) {}

    /**
     * @param purchase as it stands
     * @param allowedActions operations the caller may do with it now
     */
    public record ToolPurchaseView(@JsonUnwrapped ToolPurchaseRow purchase, List<String> allowedActions)
            implements Versioned {
        @Override
        public int version() {
            return purchase.version();
        }
    }

    public enum ToolPurchaseState {
        bought,
        in_store,
        paid_back
    }
}
