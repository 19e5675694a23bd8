package org.aftercare.surveys.satisfaction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.aftercare.surveys.AnswerWay;

/** What is said about surveys. */
public final class SurveyForms {
    private SurveyForms() {}

    public record Question(
            @NotNull SurveyQuestion.Measure measure,
            @NotBlank @Size(max = 300) String text) {}

    /**
     * @param id the client's own, or null
     * @param period as people call it, such as 2026 H1
     * @param questions of satisfaction and of loyalty, at least one of each
     */
    public record MakeSurvey(
            UUID id,
            @NotBlank @Size(max = 100) String title,
            @NotBlank @Size(max = 40) String period,
            @NotNull @Size(min = 2, max = 30) List<@NotNull @Valid Question> questions) {}

    /** Who is asked: these, or everybody of a kind. */
    public enum Chosen {
        key_accounts,
        /** Whoever had a call within the last year. */
        served
    }

    /** @param customerIds beside those of the kind; @param everybody null: only these */
    public record ChooseCustomers(
            Chosen everybody, @Size(max = 1000) List<@NotNull UUID> customerIds) {
        public ChooseCustomers {
            customerIds = customerIds == null ? List.of() : customerIds;
        }
    }

    /** @param answerBy the last day on which it is answered, in the future */
    public record SendSurvey(@NotNull LocalDate answerBy) {}

    /** @param level 1 not at all … 4 fully */
    public record Level(
            @NotNull UUID questionId,
            @NotNull @Min(1) @Max(4) Integer level) {}

    /** @param levels of every question */
    public record AnswerSurvey(
            @NotNull @Size(max = 30) List<@NotNull @Valid Level> levels,
            @Size(max = 2000) String said) {}

    /** @param way paper or phone */
    public record EnterSheet(
            @NotNull AnswerWay way, @NotNull @Valid AnswerSurvey answer) {}

    /** @param id the client's own, or null; @param measure null: none yet */
    public record NameCause(
            UUID id,
            @NotBlank @Size(max = 300) String cause,
            @Size(max = 1000) String measure) {}

    /** @param causeId null: none */
    public record PutToCause(UUID causeId) {}

    public record ReportSurvey(@Size(max = 4000) String note) {}
}
