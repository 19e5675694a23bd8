package org.aftercare.parts.care;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What happens in the care of a warehouse, as the journal keeps it. */
@ApplicationScoped
public class CareEvents implements EventTypes {
    public static final String CHECKED = "warehouse_day.checked";

    /**
     * Some points of a store's sheet were looked at. What is told holds for all warehouses of the branch together.
     *
     * @param day as 2026-03-02
     * @param points how many were looked at just now; @param wrong how many of them were not fine
     * @param precautions all of them were looked at in every warehouse of the branch that day; the others alike
     */
    public record Checked(
            String day,
            String store,
            int points,
            int wrong,
            boolean precautions,
            boolean information,
            boolean tidied,
            boolean passages,
            boolean lockedUp) {}

    public static final String FOUND = "deviation.found";
    public static final String SETTLED = "deviation.settled";

    /** @param part code and name, or blank; @param done what was done about it, or blank */
    public record Deviated(String number, Deviation.Sort sort, String store, String part, String what, String done) {}

    public static final String INCIDENT = "warehouse_incident.recorded";
    public static final String CORRECTED = "warehouse_incident.corrected";

    public record Incident(String number, WarehouseIncident.Act act, String who, String store, String what) {}

    public static final String LET_IN = "warehouse_entry.let_in";
    public static final String LEFT = "warehouse_entry.left";

    public record Visitor(String name, String store, String reason) {}

    public static final String ACCIDENT = "warehouse_accident.recorded";

    public record Accident(String number, String store, String what, String cause, BigDecimal loss, String measure) {}

    public static final String HANDED_IN = "warehouse_bundle.handed_in";
    public static final String CONFIRMED = "warehouse_bundle.confirmed";

    /** @param month as 2026-03; @param file the electronic part is there; @param paper the paper part is there */
    public record Bundle(String month, boolean file, boolean paper) {}

    public static final String LOSS_RECORDED = "loss.recorded";
    public static final String LOSS_CHARGED = "loss.charged";
    public static final String LOSS_PAID = "loss.paid";

    /** @param person who bears it, or blank; @param rule its article, or blank */
    public record Lost(String number, String person, String rule, String what, BigDecimal amount, BigDecimal percent) {}

    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of(CHECKED, Checked.class, "warehouse_day", "store"),
                EventType.of(FOUND, Deviated.class, "deviation", "part"),
                EventType.of(SETTLED, Deviated.class, "deviation", "part"),
                EventType.of(INCIDENT, Incident.class, "warehouse_incident", "person"),
                EventType.of(CORRECTED, Incident.class, "warehouse_incident", "person"),
                EventType.of(LET_IN, Visitor.class, "warehouse_entry", "store"),
                EventType.of(LEFT, Visitor.class, "warehouse_entry", "store"),
                EventType.of(ACCIDENT, Accident.class, "warehouse_accident", "store"),
                EventType.of(HANDED_IN, Bundle.class, "warehouse_bundle", "branch"),
                EventType.of(CONFIRMED, Bundle.class, "warehouse_bundle", "branch"),
                EventType.of(LOSS_RECORDED, Lost.class, "loss", "person"),
                EventType.of(LOSS_CHARGED, Lost.class, "loss", "person"),
                EventType.of(LOSS_PAID, Lost.class, "loss", "person"));
    }
}
