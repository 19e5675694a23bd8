package org.aftercare.complaints.rate;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;
import org.aftercare.regulations.Guarded;
import org.aftercare.regulations.GuardedAction;

/** What happens to a month's complaint rate, as the journal keeps it, and what of it regulations may guard. */
@ApplicationScoped
public class RateEvents implements EventTypes, Guarded {
    static final String RELEASE = "complaint_rate.release";

    /** @param unassigned complaints without cause or anybody responsible, those still looked into left out */
    public record Releasing(String month, int complaints, int unassigned) {}

    public static final String PREPARED = "complaint_rate.prepared";
    public static final String RELEASED = "complaint_rate.released";

    /** @param month as 2026-03; @param count of complaints; @param percent of the base, 0 where there is none */
    public record Rated(String month, int count, RateBase base, Integer baseCount, BigDecimal percent) {}

    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of(PREPARED, Rated.class, "company", "complaint_rate"),
                EventType.of(RELEASED, Rated.class, "company", "complaint_rate"));
    }

    @Override
    public List<GuardedAction> actions() {
        return List.of(new GuardedAction(RELEASE, Releasing.class, "company"));
    }
}
