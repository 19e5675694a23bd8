package org.aftercare.complaints.faults;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What happens to design faults, as the journal keeps it. */
@ApplicationScoped
public class FaultEvents implements EventTypes {
    public static final String REPORTED = "design_fault.reported";

    public record Reported(String number, DesignFault.Sort sort, String product, String fault) {}

    public static final String ANSWERED = "design_fault.answered";

    public record Answered(String number, DesignFault.Sort sort, String product, String answer) {}

    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of(REPORTED, Reported.class, "design_fault", "product_model", "ticket", "item"),
                EventType.of(ANSWERED, Answered.class, "design_fault", "product_model", "ticket", "item"));
    }
}
