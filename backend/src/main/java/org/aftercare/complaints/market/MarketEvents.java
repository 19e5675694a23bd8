package org.aftercare.complaints.market;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;
import org.aftercare.regulations.Guarded;
import org.aftercare.regulations.GuardedAction;

/** What happens to market notes, as the journal keeps it, and what of them regulations may guard. */
@ApplicationScoped
public class MarketEvents implements EventTypes, Guarded {
    static final String ADD = "market_note.add";

    /** @param source where it was heard */
    public record Adding(String product, String source) {}

    public static final String ADDED = "market_note.added";
    public static final String READ = "market_note.read";
    public static final String DECIDED = "market_note.decided";

    /** @param note price and quality, or what was decided; blank where it was read */
    public record Noted(String product, String source, String note) {}

    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of(ADDED, Noted.class, "market_note", "branch"),
                EventType.of(READ, Noted.class, "market_note", "person"),
                EventType.of(DECIDED, Noted.class, "market_note", "branch"));
    }

    @Override
    public List<GuardedAction> actions() {
        return List.of(new GuardedAction(ADD, Adding.class, "market_note"));
    }
}
