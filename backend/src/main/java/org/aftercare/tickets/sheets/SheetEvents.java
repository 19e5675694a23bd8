package org.aftercare.tickets.sheets;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What happens to service sheets. */
@ApplicationScoped
public class SheetEvents implements EventTypes {
    public static final String HANDED_IN = "service_sheet.handed_in";
    public static final String FILED = "service_sheet.filed";

    /** @param number of the call */
    public record Sheet(String number, String customer, String technician) {}

    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of(HANDED_IN, Sheet.class, "ticket", "person"),
                EventType.of(FILED, Sheet.class, "ticket", "person"));
    }
}
