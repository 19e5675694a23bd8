package org.aftercare.complaints.returns;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.regulations.Guarded;
import org.aftercare.regulations.GuardedAction;

/** What of goods that come back regulations may guard. */
@ApplicationScoped
class GuardedReturns implements Guarded {
    static final String ACCEPT = "goods_return.accept";
    static final String RECEIVE = "goods_return.receive";
    static final String CHARGE = "goods_return.charge";
    static final String SETTLE = "goods_return.settle";

    public record Accepting(String number, int quantity, String reason, String product, String customer) {}

    public record Receiving(boolean requestAccepted) {}

    /** @param customerPercent of the amount, borne by the customer */
    public record Charging(boolean consented, BigDecimal customerPercent, BigDecimal amount) {}

    /** @param amount paid back; null: nothing */
    public record Settling(boolean consented, BigDecimal amount) {}

    @Override
    public List<GuardedAction> actions() {
        return List.of(
                new GuardedAction(ACCEPT, Accepting.class, "goods_return"),
                new GuardedAction(RECEIVE, Receiving.class, "goods_return"),
                new GuardedAction(CHARGE, Charging.class, "goods_return"),
                new GuardedAction(SETTLE, Settling.class, "goods_return"));
    }
}
