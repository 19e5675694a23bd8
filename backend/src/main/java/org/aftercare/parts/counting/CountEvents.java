package org.aftercare.parts.counting;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What happens to counts, as the journal keeps it. */
@ApplicationScoped
public class CountEvents implements EventTypes {
    public static final String STARTED = "stock_count.started";
    public static final String ENTERED = "stock_count.entered";
    public static final String COMPARED = "stock_count.compared";
    public static final String RECOUNTED = "stock_count.recounted";
    public static final String CANCELLED = "stock_count.cancelled";

    /**
     * @param lines on its list, or those that were entered or counted again just now
     * @param differing how many of them differ from the books, as far as it is known
     */
    public record Counted(String number, String store, int lines, int differing, String reason) {}

    public static final String POSTED = "stock_count.posted";

    /**
     * What differed is in the books.
     *
     * @param month it counts for, as 2026-03
     * @param complete every warehouse of the branch is counted for that month
     * @param value of what is more, less what is missing, in yuan
     */
    public record Posted(
            String number, String store, String month, int lines, int differing, BigDecimal value, boolean complete) {}

    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of(STARTED, Counted.class, "stock_count", "store"),
                EventType.of(ENTERED, Counted.class, "stock_count", "store"),
                EventType.of(COMPARED, Counted.class, "stock_count", "store"),
                EventType.of(RECOUNTED, Counted.class, "stock_count", "store"),
                EventType.of(CANCELLED, Counted.class, "stock_count", "store"),
                EventType.of(POSTED, Posted.class, "stock_count", "store"));
    }
}
