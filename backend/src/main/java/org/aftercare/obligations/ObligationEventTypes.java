package org.aftercare.obligations;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What this package writes into the journal: each entry also about whatever the duty is about. */
@ApplicationScoped
class ObligationEventTypes implements EventTypes {
    @Override
    public List<EventType> types() {
        return Stream.concat(
                        Stream.of(
                                        ObligationEvents.REMINDED,
                                        ObligationEvents.MISSED,
                                        ObligationEvents.ESCALATED,
                                        ObligationEvents.TOLD,
                                        ObligationEvents.REPORTED,
                                        ObligationEvents.WAIVED,
                                        ObligationEvents.HANDED_OVER)
                                .map(kind -> EventType.of(kind, ObligationEvents.OfDuty.class, "obligation", "person")),
                        Stream.of(EventType.of(
                                ObligationEvents.DUE_CHANGED, ObligationEvents.DueChanged.class, "obligation")))
                .toList();
    }
}
