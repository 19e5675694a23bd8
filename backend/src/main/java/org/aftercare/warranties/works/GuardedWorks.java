package org.aftercare.warranties.works;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.regulations.Guarded;
import org.aftercare.regulations.GuardedAction;

/** What of building works regulations may guard. */
@ApplicationScoped
class GuardedWorks implements Guarded {
    static final String ISSUE = "certificate.issue";
    static final String REPORT = "defect.report";
    static final String START = "works_repair.start";
    static final String CLOSE = "works_repair.close";
    static final String SETTLE = "cost_share.settle";

    public record Issuing(
            String summary,
            String scope,
            String period,
            String terms,
            String ourAddress,
            String ourPhone,
            String department,
            String contactPerson) {}

    public record Reporting(String reportedBy, Defect.Way way, Instant reportedAt, String description) {}

    public record Starting(boolean proposalMade) {}

    public record Closing(boolean signedByOwner) {}

    /** @param determinedByBoth who is responsible was determined together with the owner */
    public record Settling(
            Defect.Responsible responsible,
            boolean withinPeriod,
            boolean determinedByBoth,
            String nature,
            String causes,
            boolean agreedByContractor,
            boolean agreedByOwner,
            BigDecimal contractorPercent,
            BigDecimal ownerPercent) {}

    @Override
    public List<GuardedAction> actions() {
        return List.of(
                new GuardedAction(ISSUE, Issuing.class, "works"),
                new GuardedAction(REPORT, Reporting.class, "works"),
                new GuardedAction(START, Starting.class, "defect"),
                new GuardedAction(CLOSE, Closing.class, "defect"),
                new GuardedAction(SETTLE, Settling.class, "defect"));
    }
}
