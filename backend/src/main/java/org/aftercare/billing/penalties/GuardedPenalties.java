package org.aftercare.billing.penalties;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.regulations.FigureNames;
import org.aftercare.regulations.Guarded;
import org.aftercare.regulations.GuardedAction;

/** What of penalties regulations may guard, and the amounts they set. */
@ApplicationScoped
class GuardedPenalties implements Guarded, FigureNames {
    static final String PROPOSE = "penalty.propose";
    static final String ENTER = "penalty.enter";
    static final String SET_ASIDE = "penalty.set_aside";

    /** For each complaint of the head of after-sales. */
    static final String FINE_OF_HEAD = "complaints.fine_of_head";

    /** For a call that nobody answered in time; an article without an amount leaves it to whoever confirms. */
    static final String PHONE = "billing.penalty.phone";

    /** For manners, by how badly the company was affected. */
    static final Map<Severity, String> MANNERS = Map.of(
            Severity.minor, "billing.penalty.manner_minor",
            Severity.medium, "billing.penalty.manner_medium",
            Severity.grave, "billing.penalty.manner_grave");

    public record Proposing(PenaltyReason reason, PenaltyDecision decision, BigDecimal amount, boolean caseNamed) {}

    /**
     * @param caseNamed a complaint is named; @param ruleNamed so is the rule it rests on
     * @param tableAmount what the company's table gives for this; null: it says nothing
     */
    public record Entering(
            String number,
            PenaltyReason reason,
            PenaltyDecision decision,
            BigDecimal amount,
            Integer points,
            boolean proved,
            boolean caseNamed,
            boolean ruleNamed,
            Severity severity,
            BigDecimal tableAmount,
            String amountReason,
            String person,
            String finding) {}

    /** @param byManagement general or vice general manager do it */
    public record SettingAside(PenaltyReason reason, boolean byManagement, String note) {}

    @Override
    public List<GuardedAction> actions() {
        return List.of(
                new GuardedAction(PROPOSE, Proposing.class, "penalty"),
                new GuardedAction(ENTER, Entering.class, "penalty"),
                new GuardedAction(SET_ASIDE, SettingAside.class, "penalty"));
    }

    @Override
    public List<String> figures() {
        return List.of(
                FINE_OF_HEAD,
                PHONE,
                MANNERS.get(Severity.minor),
                MANNERS.get(Severity.medium),
                MANNERS.get(Severity.grave));
    }
}
