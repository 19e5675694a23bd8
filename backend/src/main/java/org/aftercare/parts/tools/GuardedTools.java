package org.aftercare.parts.tools;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.regulations.Guarded;
import org.aftercare.regulations.GuardedAction;

/** What of lending and buying tools regulations may guard. */
@ApplicationScoped
class GuardedTools implements Guarded {
    static final String LEND = "tool.lend";
    static final String REIMBURSE = "tool_purchase.reimburse";

    /** @param borrower by name; blank: nobody was named */
    public record Lending(String tool, String model, String borrower) {}

    /** @param bookedIn that very tool is in the store */
    public record Reimbursing(BigDecimal amount, boolean bookedIn) {}

    @Override
    public List<GuardedAction> actions() {
        return List.of(
                new GuardedAction(LEND, Lending.class, "tool_loan"),
                new GuardedAction(REIMBURSE, Reimbursing.class, "tool_purchase"));
    }
}
