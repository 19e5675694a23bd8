package org.aftercare.parts.care;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.regulations.Guarded;
import org.aftercare.regulations.GuardedAction;

/** What of the care of a warehouse regulations may guard. */
@ApplicationScoped
class GuardedCare implements Guarded {
    static final String SETTLE = "deviation.settle";
    static final String LET_IN = "warehouse.let_in";
    static final String CHARGE = "loss.charge";

    /** @param reportedTo by name; blank: to nobody; @param labelPrinted a right label hangs there, with its date */
    public record Settling(String number, Deviation.Sort sort, String done, String reportedTo, boolean labelPrinted) {}

    public record LettingIn(String reason, boolean byStorekeeper) {}

    /** @param percent of the amount that the person bears */
    public record Charging(
            boolean ruleNamed,
            boolean personNamed,
            BigDecimal percent,
            BigDecimal amount,
            String person,
            String rule,
            String what) {}

    @Override
    public List<GuardedAction> actions() {
        return List.of(
                new GuardedAction(SETTLE, Settling.class, "deviation"),
                new GuardedAction(LET_IN, LettingIn.class, "warehouse_entry"),
                new GuardedAction(CHARGE, Charging.class, "loss"));
    }
}
