package org.aftercare.warranties;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;
import org.aftercare.kernel.Bilingual;

/** What is decided about cover, as the journal keeps it. */
@ApplicationScoped
public class CoverEvents implements EventTypes {
    public static final String DECIDED = "cover.decided";

    /** @param reason as it was said */
    public record Decided(String number, Cover.Extent extent, Bilingual reason) {}

    @Override
    public List<EventType> types() {
        return List.of(EventType.of(DECIDED, Decided.class, "ticket", "item", "equipment", "customer"));
    }
}
