package org.aftercare.surveys;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What this package writes into the journal. */
@ApplicationScoped
public class CallBackEvents implements EventTypes {
    public static final String CALLED_BACK = "ticket.called_back";

    /**
     * @param reached false: tried, and not reached
     * @param satisfaction 1 to 4; null: not asked; @param nextStep null: none was said
     */
    public record CalledBack(
            String number,
            String customer,
            boolean reached,
            boolean keyAccount,
            String note,
            Integer satisfaction,
            CallBack.NextStep nextStep) {}

    @Override
    public List<EventType> types() {
        return List.of(EventType.of(CALLED_BACK, CalledBack.class, "ticket", "customer")
                .contact());
    }
}
