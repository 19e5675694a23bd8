package org.aftercare.parts.tools;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Permissions;

/** Which buttons a tool, a loan or a purchase offers the caller now. */
@ApplicationScoped
class ToolActions {
    @Inject
    Permissions permissions;

    @Inject
    Caller caller;

    List<String> ofTool(Tool.State state) {
        return allowed(
                switch (state) {
                    case in_store -> List.of("lendTool", "changeTool", "scrapTool");
                    case damaged -> List.of("mendTool", "changeTool", "scrapTool");
                    case lent -> List.of("changeTool");
                    case lost, scrapped -> List.of();
                });
    }

    List<String> ofLoan(Instant returnedAt, Instant lostAt, BigDecimal owed, Instant settledAt) {
        if (returnedAt == null && lostAt == null) {
            return allowed(List.of("returnTool", "loseTool"));
        }
        return owed != null && settledAt == null ? allowed(List.of("settleToolLoan")) : List.of();
    }

    /** Paying back is offered also before the tool is in the store: the refusal tells what is missing (16.12). */
    List<String> ofPurchase(Instant receivedAt, Instant reimbursedAt) {
        List<String> may = new ArrayList<>();
        if (receivedAt == null) {
            may.add("bookInTool");
        }
        if (reimbursedAt == null) {
            may.add("reimburseTool");
        }
        return allowed(may);
    }

    private List<String> allowed(List<String> operations) {
        return operations.stream()
                .filter(operation ->
                        permissions.allows(operation, caller.identity().roles()))
                .toList();
    }
}
