package org.aftercare.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Versioned;
import org.aftercare.staff.BranchRef;
import org.aftercare.staff.PersonRef;

/** A complaint as it is shown; allowedActions are operations the caller may do now. */
public final class ComplaintViews {
    private ComplaintViews() {}

    public record TicketOfComplaint(UUID id, String number) {}

    public record ModelOfComplaint(UUID id, String code, String name) {}

    public record StageView(Step step, Instant enteredAt, Instant leftAt, PersonRef by) {}

    public record ParticularsView(
            String orderNumber,
            String partNumber,
            LocalDate shippedOn,
            Integer quantity,
            Integer defective,
            String demand,
            PersonRef by,
            Instant at) {}

    public record InvestigationView(
            String grounds,
            PersonRef groundsBy,
            Instant groundsAt,
            String checked,
            String checkedWith,
            String finding,
            PersonRef by,
            Instant at) {}

    public record JudgementView(
            Fault fault,
            Cause cause,
            String causeNote,
            Department department,
            String finding,
            String appraisal,
            String appraisalGrounds,
            PersonRef by,
            Instant at,
            String possibleCauses,
            String nextStep,
            Instant nextStepAt,
            String producingUnit,
            String producers,
            LocalDate producedOn) {}

    /** The earlier one of the same cause, and what was done against its return (5.1.2.4c). */
    public record RepeatView(UUID id, String number, Instant closedAt, String prevention) {}

    public record SolutionView(
            String handling,
            PersonRef handlingBy,
            Instant handlingAt,
            String solution,
            PersonRef agreedBy,
            Instant agreedAt,
            LocalDate customerAgreedOn,
            String customerContact,
            Instant submittedAt,
            PersonRef decidedBy,
            Instant decidedAt) {}

    public record ResponsibilityView(
            Department department,
            BranchRef branch,
            PersonRef person,
            boolean stillInvestigated,
            PersonRef by,
            Instant at) {}

    public record DisputeView(
            PersonRef person,
            UUID contractId,
            String contract,
            String clauses,
            Instant markedAt,
            String settlement,
            Instant settledAt) {}

    public record SendingView(
            PersonRef handler,
            PersonRef handlerBy,
            BranchRef unit,
            Instant unitSince,
            String difficulty,
            Instant helpAskedAt,
            int chases,
            Sending.ReadHow readHow,
            PersonRef readBy,
            Instant readAt,
            PersonRef referredTo,
            String reportedTo,
            Instant reportedAt,
            PersonRef reportReadBy,
            Instant reportReadAt) {}

    /** @param closed by whom and when; @param solved the customer's answer; null: none yet */
    public record EndingView(
            String outcome,
            String prevention,
            Dropped dropped,
            String dropReason,
            PersonRef closedBy,
            Instant closedAt,
            Boolean solved,
            int reopened) {}

    public record QuestionView(
            UUID id,
            Department department,
            Question.About about,
            String asks,
            PersonRef askedBy,
            Instant askedAt,
            Boolean verdict,
            String answer,
            PersonRef answeredBy,
            Instant answeredAt) {}

    public record MeasureView(
            UUID id,
            Measure.Sort sort,
            String what,
            Department department,
            PersonRef owner,
            LocalDate dueOn,
            String note,
            PersonRef doneBy,
            Instant doneAt,
            PersonRef signedBy,
            Instant signedAt,
            String effect,
            PersonRef confirmedBy,
            Instant confirmedAt) {}

    public record MishapView(
            UUID id,
            Department department,
            String what,
            Instant foundAt,
            String finding,
            String measure,
            String passedWhy,
            PersonRef settledBy,
            Instant settledAt) {}

    @Schema(name = "ComplaintWordView")
    public record WordView(
            UUID id,
            Word.Sort sort,
            Channel channel,
            Word.About about,
            String text,
            String cause,
            Instant at,
            PersonRef by,
            boolean byHandler) {}

    /**
     * Something that is missing before the complaint may move on.
     *
     * @param words what is missing, in the caller's language
     * @param who roles that can give it
     * @param operation that gives it; null: it follows from something else
     * @param since when it was asked for; null: it was not asked for yet
     */
    @Schema(name = "MissingPiece")
    public record MissingPiece(
            String code,
            String words,
            String article,
            UUID articleId,
            List<String> who,
            String operation,
            Department department,
            Question.About about,
            Instant since) {}

    /** @param operation the one next thing to be done; null: it is closed */
    @Schema(name = "NextOfComplaint")
    public record Next(String operation, Step to, List<MissingPiece> missing) {}

    /** @param complaint as it stands; @param followUrl the customer's own page */
    public record ComplaintView(
            @JsonUnwrapped ComplaintRead complaint,
            String followUrl,
            Next next,
            List<String> allowedActions,
            Map<String, String> refusedActions)
            implements Versioned {
        @Override
        public int version() {
            return complaint.version();
        }
    }
}
