package org.aftercare.surveys.satisfaction;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.aftercare.customers.CustomerRef;
import org.aftercare.kernel.Versioned;
import org.aftercare.staff.PersonRef;
import org.aftercare.surveys.AnswerWay;

/** What is answered about surveys. */
public final class SurveyViews {
    private SurveyViews() {}

    /**
     * @param customers chosen; @param answers the n of both averages; @param responsePercent answers of customers
     * @param satisfaction average level 1 to 4 of its questions, two decimals; null without answers; loyalty alike
     */
    public record SurveyRow(
            UUID id,
            String number,
            String title,
            String period,
            Survey.Status status,
            int customers,
            int answers,
            BigDecimal responsePercent,
            BigDecimal satisfaction,
            BigDecimal loyalty,
            LocalDate answerBy,
            Instant sentAt,
            Instant reportedAt) {}

    /** @param average null without answers; @param levels how many chose 1, 2, 3 and 4 */
    public record QuestionResult(
            UUID id,
            SurveyQuestion.Measure measure,
            String text,
            int answers,
            BigDecimal average,
            List<Integer> levels) {}

    /** @param sheets dissatisfied customers for whom this is why; @param measure blank: none yet */
    public record CauseView(UUID id, String cause, String measure, int sheets, int version) {}

    /**
     * @param dissatisfied answers with a level of 1 or 2
     * @param withoutMeasure of those, how many have no cause, or a cause without a measure (5.1.2.5b)
     */
    public record SurveyView(
            SurveyRow survey,
            List<QuestionResult> questions,
            List<CauseView> causes,
            int dissatisfied,
            int withoutMeasure,
            String reportNote,
            PersonRef reportedBy,
            int version,
            List<String> allowedActions)
            implements Versioned {}

    public record GivenLevel(UUID questionId, int level) {}

    /** @param lowest null until answered; @param measured its cause has a measure */
    public record SheetView(
            UUID id,
            CustomerRef customer,
            String phone,
            boolean mailed,
            Instant answeredAt,
            AnswerWay way,
            PersonRef answeredBy,
            List<GivenLevel> levels,
            Integer lowest,
            String said,
            UUID causeId,
            boolean measured,
            List<String> allowedActions) {}

    public record AskedQuestion(UUID id, String text) {}

    /** What a customer is asked; open, answered or over. */
    public record PublicSurveyView(
            String title, LocalDate answerBy, boolean answered, boolean over, List<AskedQuestion> questions) {}
}
