package org.aftercare.parts.tools;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What happens to tools, as the journal keeps it. */
@ApplicationScoped
public class ToolEvents implements EventTypes {
    public static final String ADDED = "tool.added";
    public static final String CHANGED = "tool.changed";
    public static final String MENDED = "tool.mended";
    public static final String SCRAPPED = "tool.scrapped";

    /** @param number of the tool */
    public record Named(String number, String tool, String model) {}

    public static final String LENT = "tool.lent";

    /** @param number of the tool; @param work the job it is for, or blank */
    public record Lent(String number, UUID borrowerId, String borrower, String tool, String model, String work) {}

    public static final String RETURNED = "tool.returned";
    public static final String LOST = "tool.lost";

    /** @param owed by the borrower, in yuan; null: nothing */
    public record Ended(
            String number, UUID borrowerId, String borrower, String tool, String condition, BigDecimal owed) {}

    public static final String MADE_GOOD = "tool.made_good";

    /** @param how paid or replaced */
    public record MadeGood(String number, String tool, String borrower, String how) {}

    public static final String BOUGHT = "tool_purchase.recorded";
    public static final String BOOKED_IN = "tool_purchase.booked_in";
    public static final String REIMBURSED = "tool_purchase.reimbursed";

    public record Bought(String number, String tool, String person, BigDecimal amount) {}

    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of(ADDED, Named.class, "tool"),
                EventType.of(CHANGED, Named.class, "tool"),
                EventType.of(MENDED, Named.class, "tool"),
                EventType.of(SCRAPPED, Named.class, "tool"),
                EventType.of(LENT, Lent.class, "tool_loan", "person", "tool"),
                EventType.of(RETURNED, Ended.class, "tool_loan", "person", "tool"),
                EventType.of(LOST, Ended.class, "tool_loan", "person", "tool"),
                EventType.of(MADE_GOOD, MadeGood.class, "tool_loan", "person", "tool"),
                EventType.of(BOUGHT, Bought.class, "tool_purchase", "person"),
                EventType.of(BOOKED_IN, Bought.class, "tool_purchase", "person", "tool"),
                EventType.of(REIMBURSED, Bought.class, "tool_purchase", "person"));
    }
}
