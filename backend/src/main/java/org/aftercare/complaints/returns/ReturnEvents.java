package org.aftercare.complaints.returns;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What happens to goods that come back, as the journal keeps it. */
@ApplicationScoped
public class ReturnEvents implements EventTypes {
    public static final String REQUESTED = "goods_return.requested";
    public static final String ACCEPTED = "goods_return.accepted";
    public static final String DECLINED = "goods_return.declined";

    /** @param reason why they come back, or why they are declined */
    public record Wanted(String number, int quantity, String reason, String product, ReturnKind sort) {}

    public static final String RECEIVED = "goods_return.received";

    /** @param consented they were taken up before they came */
    public record Received(String number, int quantity, boolean consented, String note) {}

    public static final String CHARGED = "goods_return.charged";

    /** @param customerPercent of the amount, borne by the customer */
    public record Charged(String number, ReturnCostKind sort, BigDecimal amount, BigDecimal customerPercent) {}

    public static final String SETTLED = "goods_return.settled";

    /** @param amount paid back; null: nothing */
    public record Settled(String number, BigDecimal amount, String note) {}

    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of(REQUESTED, Wanted.class, "goods_return", "customer", "branch"),
                EventType.of(ACCEPTED, Wanted.class, "goods_return", "customer", "branch"),
                EventType.of(DECLINED, Wanted.class, "goods_return", "customer", "branch"),
                EventType.of(RECEIVED, Received.class, "goods_return", "customer", "branch"),
                EventType.of(CHARGED, Charged.class, "goods_return", "customer", "branch"),
                EventType.of(SETTLED, Settled.class, "goods_return", "customer", "branch"));
    }
}
