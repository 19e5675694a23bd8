package org.aftercare.surveys;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What this package writes into the journal. */
@ApplicationScoped
public class CallBackEvents implements EventTypes {
    public static final String CALLED_BACK = "ticket.called_back";

    /** @param reached false: tried, and not reached */
    public record CalledBack(String number, String customer, boolean reached, boolean keyAccount, String note) {}

    @Override
    public List<EventType> types() {
        return List.of(EventType.of(CALLED_BACK, CalledBack.class, "ticket", "customer"));
    }
}
