package org.aftercare.complaints;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.regulations.Guarded;
import org.aftercare.regulations.GuardedAction;

/** What of the work on complaints regulations may guard, and what the gates see of each. */
@ApplicationScoped
class GuardedComplaints implements Guarded {
    static final String REGISTER = "complaint.register";
    static final String TAKE_UP = "complaint.take_up";
    static final String MOVE = "complaint.move";
    static final String INVESTIGATE = "complaint.submit_investigation";
    static final String ANALYSE = "complaint.start_analysis";
    static final String JUDGE = "complaint.judge";
    static final String SEND_FINDING = "complaint.send_finding";
    static final String AGREE = "complaint.agree_solution";
    static final String SETTLE_WITH_CUSTOMER = "complaint.settle_with_customer";
    static final String SUBMIT = "complaint.submit_solution";
    static final String EXECUTE = "complaint.execute";
    static final String RESPONSIBILITY = "complaint.assign_responsibility";
    static final String SETTLE_DISPUTE = "complaint.settle_dispute";
    static final String CLOSE = "complaint.close";

    /** @param customer by name, or null */
    public record ToRegister(Classification classification, String customer, String content) {}

    public record ToTakeUp(Classification classification, boolean particularsComplete, int quantity, int defective) {}

    /** @param step to be reached; @param missingStep the first that would be skipped, in words; null: none */
    public record ToMove(Step step, String missingStep) {}

    public record ToInvestigate(String checked, String checkedWith, String finding) {}

    public record ToAnalyse(
            Classification classification,
            boolean particularsComplete,
            int quantity,
            int defective,
            boolean factsConfirmed) {}

    /** @param inspected quality control and technical both gave their result */
    public record ToJudge(Classification classification, Fault fault, boolean inspected) {}

    public record ToSendFinding(Fault fault, boolean appraisal) {}

    public record ToAgree(
            Classification classification,
            Severity severity,
            Fault fault,
            boolean productionRemedy,
            boolean technicalRemedy,
            boolean handlingDrafted,
            boolean causeKnown,
            boolean departmentKnown,
            boolean qualityOpinion,
            boolean technicalOpinion,
            boolean inspected) {}

    public record ToSettleWithCustomer(Severity severity, boolean serviceAgreed, boolean salesAgreed) {}

    public record ToSubmit(
            Severity severity,
            boolean productionRemedy,
            boolean technicalRemedy,
            boolean serviceAgreed,
            boolean salesAgreed,
            boolean customerAgreed) {}

    public record ToExecute(Severity severity, String solution) {}

    /** @param production it concerns production: asked, or answering for it */
    public record ToAssign(
            String cause,
            String unit,
            boolean production,
            String producingUnit,
            String producers,
            String producedOn,
            boolean stillInvestigated) {}

    public record ToSettleDispute(boolean byPersonInCharge, boolean clauseNamed) {}

    @Override
    public List<GuardedAction> actions() {
        return List.of(
                of(REGISTER, ToRegister.class),
                of(TAKE_UP, ToTakeUp.class),
                of(MOVE, ToMove.class),
                of(INVESTIGATE, ToInvestigate.class),
                of(ANALYSE, ToAnalyse.class),
                of(JUDGE, ToJudge.class),
                of(SEND_FINDING, ToSendFinding.class),
                of(AGREE, ToAgree.class),
                of(SETTLE_WITH_CUSTOMER, ToSettleWithCustomer.class),
                of(SUBMIT, ToSubmit.class),
                of(EXECUTE, ToExecute.class),
                of(RESPONSIBILITY, ToAssign.class),
                of(SETTLE_DISPUTE, ToSettleDispute.class),
                of(CLOSE, ToClose.class));
    }

    private static GuardedAction of(String name, Class<? extends Record> facts) {
        return new GuardedAction(name, facts, "complaint");
    }
}
