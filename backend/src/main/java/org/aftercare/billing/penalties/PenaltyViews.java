package org.aftercare.billing.penalties;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.aftercare.kernel.Versioned;
import org.aftercare.staff.BranchRef;
import org.aftercare.staff.PersonRef;

/** What is told of penalties. Amounts in yuan. */
public final class PenaltyViews {
    private PenaltyViews() {}

    public record RuleOfPenalty(UUID id, String ref, String zh, String en) {}

    public record ComplaintOfPenalty(UUID id, String number) {}

    /**
     * @param person null: it falls on the unit; @param rule null: {@code ruleText} names it
     * @param proved null: nobody has looked into it
     * @param proposedBy null: it followed from a rule by itself
     */
    public record PenaltyView(
            UUID id,
            String number,
            Penalty.Status status,
            PersonRef person,
            BranchRef unit,
            PenaltyReason reason,
            ComplaintOfPenalty complaint,
            RuleOfPenalty rule,
            String ruleText,
            String facts,
            LocalDate happenedOn,
            PenaltyDecision decision,
            Severity severity,
            BigDecimal amount,
            String amountReason,
            Integer points,
            Boolean proved,
            String finding,
            PersonRef foundBy,
            Instant foundAt,
            PersonRef proposedBy,
            Instant proposedAt,
            PersonRef decidedBy,
            Instant decidedAt,
            String setAsideWhy,
            List<String> allowedActions,
            int version)
            implements Versioned {}

    /** @param amount null: the company has set none */
    public record AmountOfSeverity(Severity severity, BigDecimal amount) {}

    /** @param manners by severity (16.6b); @param head for each complaint of the head of after-sales (6.17), null: none */
    public record PenaltyTable(List<AmountOfSeverity> manners, BigDecimal head) {}

    /**
     * A person's or a unit's line on the performance sheet of a period: what was entered in it.
     *
     * @param person null: what fell on the unit itself
     * @param fines in yuan; @param points of the appraisal
     * @param setAside how many were set aside in it
     */
    public record PerformanceLine(
            PersonRef person,
            BranchRef unit,
            int penalties,
            BigDecimal fines,
            int points,
            int probations,
            int dismissals,
            int setAside) {}
}
