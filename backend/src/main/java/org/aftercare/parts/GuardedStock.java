package org.aftercare.parts;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.regulations.Guarded;
import org.aftercare.regulations.GuardedAction;

/** What of the warehouse's work regulations may guard. */
@ApplicationScoped
class GuardedStock implements Guarded {
    static final String POST = "stock.post";
    static final String CHANGE = "stock.change";
    static final String DELETE = "stock_document.delete";
    static final String ISSUE = "parts.issue";
    static final String HAND_OVER = "parts.hand_over";
    static final String RETURN = "parts.return";

    @Override
    public List<GuardedAction> actions() {
        return List.of(
                new GuardedAction(POST, StockFacts.Posting.class, "store"),
                new GuardedAction(CHANGE, StockFacts.Change.class, "stock_document"),
                new GuardedAction(DELETE, StockFacts.Delete.class, "stock_document"),
                // Whoever signs a slip signs for its goods and its job: what happens meanwhile does not undo that.
                new GuardedAction(
                        ISSUE, StockFacts.Issue.class, "parts_slip", List.of("content", "workReference", "oldForNew")),
                new GuardedAction(HAND_OVER, StockFacts.HandOver.class, "parts_slip"),
                new GuardedAction(RETURN, StockFacts.Return.class, "parts_slip"));
    }
}
