package org.aftercare.surveys.satisfaction;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.customers.Customer;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Rows;
import org.aftercare.staff.Company;
import org.aftercare.surveys.AnswerWay;
import org.aftercare.surveys.CardLink;
import org.aftercare.surveys.satisfaction.SurveyForms.AnswerSurvey;
import org.aftercare.surveys.satisfaction.SurveyForms.EnterSheet;
import org.aftercare.surveys.satisfaction.SurveyForms.Level;

/** A customer answers all questions of a survey, once (5.1.2.5a). In the caller's transaction. */
@ApplicationScoped
class SheetAnswering {
    @Inject
    Rows rows;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private record Written(UUID sheet, UUID question, int level) {}

    /** @throws Problem 404 for a link that never was, 409 for one that was used or whose survey is over */
    Uni<Void> byLink(CardLink link, AnswerSurvey form) {
        Instant now = clock.instant();
        return SurveySheet.lockedBy(link)
                .chain(sheet -> Survey.<Survey>findById(sheet.surveyId)
                        .call(survey -> Company.only().invoke(company -> {
                            if (company.dayOf(now).isAfter(survey.answerBy)) {
                                throw Problem.conflict("card-expired");
                            }
                        }))
                        .chain(survey -> answer(survey, sheet, form, AnswerWay.link, null, now)));
    }

    Uni<UUID> entered(UUID id, EnterSheet form) {
        if (form.way() == AnswerWay.link) {
            throw Problem.invalid("way", "not-known");
        }
        return SurveySheet.locked(id)
                .call(sheet -> Survey.<Survey>findById(sheet.surveyId)
                        .chain(survey ->
                                answer(survey, sheet, form.answer(), form.way(), caller.personId(), clock.instant())))
                .map(sheet -> sheet.surveyId);
    }

    private Uni<Void> answer(Survey survey, SurveySheet sheet, AnswerSurvey form, AnswerWay way, UUID by, Instant now) {
        survey.mustBe(Survey.Status.sent);
        return SurveyQuestion.<SurveyQuestion>list("surveyId", survey.id)
                .invoke(questions -> mustAnswerAll(questions, form.levels()))
                .invoke(() -> sheet.answer(form.said(), way, by, now))
                .chain(() -> rows.write(
                        """
                        insert into survey_answer (sheet_id, question_id, level)
                        select sheet, question, level from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                          as a(sheet uuid, question uuid, level int)
                        returning question_id::text
                        """,
                        form.levels().stream()
                                .map(level -> new Written(sheet.id, level.questionId(), level.level()))
                                .toList()))
                .chain(() -> Customer.<Customer>findById(sheet.customerId))
                .chain(customer -> journal.record(
                        SurveyEvents.ANSWERED,
                        customer.branchId,
                        new SurveyEvents.Answered(
                                survey.number,
                                customer.name,
                                form.levels().stream()
                                        .mapToInt(Level::level)
                                        .min()
                                        .orElseThrow(),
                                sheet.said),
                        Subject.of("survey", survey.id),
                        Subject.of("customer", customer.id)));
    }

    private static void mustAnswerAll(List<SurveyQuestion> questions, List<Level> levels) {
        Set<UUID> asked = new HashSet<>();
        questions.forEach(question -> asked.add(question.id));
        Set<UUID> answered = new HashSet<>();
        levels.forEach(level -> answered.add(level.questionId()));
        if (!asked.equals(answered) || levels.size() != answered.size()) {
            throw Problem.invalid("levels", "each-question-once");
        }
    }
}
