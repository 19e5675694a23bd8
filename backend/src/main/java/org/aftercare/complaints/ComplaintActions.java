package org.aftercare.complaints;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.aftercare.approvals.Actions;
import org.aftercare.approvals.Buttons;
import org.aftercare.approvals.Refusal;
import org.aftercare.kernel.Caller;

import static org.aftercare.complaints.Step.analysing;
import static org.aftercare.complaints.Step.closed;
import static org.aftercare.complaints.Step.executing;
import static org.aftercare.complaints.Step.registered;
import static org.aftercare.complaints.Step.settling;
import static org.aftercare.complaints.Step.verifying;

/** Which buttons a complaint offers the caller, by its step; what articles ask beside is told by trying, and as missing pieces. */
@ApplicationScoped
class ComplaintActions {
    private static final Step[] OPEN = {registered, verifying, analysing, settling, executing};
    private static final Step[] IN_HAND = {verifying, analysing, settling, executing};

    private static final Map<String, Step[]> AT = new LinkedHashMap<>();

    static {
        AT.put("takeUpComplaint", OPEN);
        AT.put("classifyComplaint", OPEN);
        AT.put("weighComplaint", OPEN);
        AT.put("enterParticulars", OPEN);
        AT.put("confirmGrounds", IN_HAND);
        AT.put("submitInvestigation", IN_HAND);
        AT.put("askDepartment", OPEN);
        AT.put("startAnalysis", new Step[] {verifying});
        AT.put("judgeComplaint", new Step[] {verifying, analysing, settling});
        AT.put("agreeNextStep", new Step[] {settling, executing});
        AT.put("draftHandling", new Step[] {verifying, analysing, settling});
        AT.put("agreeSolution", new Step[] {settling});
        AT.put("settleWithCustomer", new Step[] {settling});
        AT.put("submitSolution", new Step[] {settling});
        AT.put("executeSolution", new Step[] {verifying, analysing, settling});
        AT.put("assignResponsibility", new Step[] {settling, executing, closed});
        AT.put("planMeasure", IN_HAND);
        AT.put("findMishap", IN_HAND);
        AT.put("recordContact", OPEN);
        AT.put("tellCustomer", OPEN);
        AT.put("sendSomebody", OPEN);
        AT.put("recordComplaintVisit", OPEN);
        AT.put("passComplaintOn", OPEN);
        AT.put("chaseUnit", OPEN);
        AT.put("answerForUnit", OPEN);
        AT.put("askForHelp", OPEN);
        AT.put("giveHelp", OPEN);
        AT.put("readComplaint", OPEN);
        AT.put("escalateComplaint", OPEN);
        AT.put("markDispute", OPEN);
        AT.put("settleDispute", OPEN);
        AT.put("closeComplaint", OPEN);
        AT.put("recordSolved", new Step[] {closed});
        AT.put("reopenComplaint", new Step[] {closed});
    }

    @Inject
    Buttons buttons;

    @Inject
    Caller caller;

    Actions of(ComplaintRead c) {
        Map<String, Refusal> rules = new LinkedHashMap<>();
        AT.forEach((operation, steps) -> rules.put(operation, refusal(operation, c, steps)));
        if (c.sending().reportedAt() != null && c.sending().reportReadAt() == null) {
            rules.put("readReport", null);
        }
        return buttons.of(rules);
    }

    private Refusal refusal(String operation, ComplaintRead c, Step... steps) {
        Refusal step = ComplaintRules.at(c.step(), steps);
        if (step != null) {
            return step;
        }
        return switch (operation) {
            case "readComplaint" -> c.severity() != Severity.grave ? Refusal.of("complaint-not-grave") : null;
            case "giveHelp" -> c.sending().helpAskedAt() == null ? Refusal.of("no-complaint-help-asked") : null;
            case "askForHelp" -> c.sending().helpAskedAt() != null ? Refusal.of("complaint-help-asked") : null;
            case "submitSolution" ->
                ComplaintRules.submitted(c.severity(), c.settlement().solution());
            case "settleWithCustomer" -> c.settlement().solution() == null ? Refusal.of("solution-missing") : null;
            case "agreeNextStep" -> c.judgement().fault() == null ? Refusal.of("complaint-not-judged") : null;
            case "settleDispute" ->
                c.dispute() == null || c.dispute().settledAt() != null ? Refusal.of("no-dispute") : null;
            case "reopenComplaint" ->
                c.ending().closedBy() != null && c.ending().closedBy().id().equals(caller.personId())
                        ? Refusal.of("reopen-by-another")
                        : null;
            default -> null;
        };
    }
}
