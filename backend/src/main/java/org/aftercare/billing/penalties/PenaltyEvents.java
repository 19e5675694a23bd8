package org.aftercare.billing.penalties;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What happens to penalties, as the journal keeps it: about the penalty, whom it falls on, and the complaint behind it. */
@ApplicationScoped
public class PenaltyEvents implements EventTypes {
    public static final String PROPOSED = "penalty.proposed";
    public static final String ESTABLISHED = "penalty.facts_established";
    public static final String ENTERED = "penalty.entered";
    public static final String SET_ASIDE = "penalty.set_aside";

    /**
     * @param person whom it falls on, the unit's name where it is no person
     * @param amount null: none
     * @param note the facts, the finding, or why it was set aside
     * @param proved the facts were found to be true
     */
    public record Penalised(
            String number,
            PenaltyReason reason,
            PenaltyDecision decision,
            BigDecimal amount,
            String person,
            boolean proved,
            String note) {}

    @Override
    public List<EventType> types() {
        return List.of(PROPOSED, ESTABLISHED, ENTERED, SET_ASIDE).stream()
                .map(kind -> EventType.of(kind, Penalised.class, "penalty", "person", "complaint"))
                .toList();
    }
}
