package org.aftercare.billing;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.regulations.FigureNames;
import org.aftercare.regulations.Guarded;
import org.aftercare.regulations.GuardedAction;
import org.aftercare.tickets.FeeRules;
import org.aftercare.tickets.ServiceType;

/** What of the money of a job regulations may guard, and the figures it reads from them. */
@ApplicationScoped
class GuardedBilling implements Guarded, FigureNames {
    static final String ISSUE = "invoice.issue";

    /** A fee about to be taken at the door. */
    public record Collecting(BigDecimal amount, ServiceType serviceType) {}

    /** @param signedVoucher the customer has signed for the job */
    public record Issuing(boolean signedVoucher, BigDecimal amount) {}

    @Override
    public List<GuardedAction> actions() {
        return List.of(
                new GuardedAction(FeeRules.COLLECT, Collecting.class, "ticket"),
                new GuardedAction(ISSUE, Issuing.class, "invoice"));
    }

    @Override
    public List<String> figures() {
        return List.of(FeeRules.SMALL_FEE_LIMIT);
    }
}
