package org.aftercare.surveys.satisfaction;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.HumanNumbers;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Rows;
import org.aftercare.notifications.Notices;
import org.aftercare.notifications.Recipient;
import org.aftercare.staff.Company;
import org.aftercare.staff.Role;
import org.aftercare.surveys.satisfaction.SurveyForms.ChooseCustomers;
import org.aftercare.surveys.satisfaction.SurveyForms.MakeSurvey;
import org.aftercare.surveys.satisfaction.SurveyForms.Question;
import org.aftercare.surveys.satisfaction.SurveyForms.SendSurvey;

/** A survey from its questions to its report (5.1.2.5a, 5.1.2.5b). In the caller's transaction. */
@ApplicationScoped
public class Surveying {
    private static final int MOST_CUSTOMERS = 5000;

    @Inject
    HumanNumbers numbers;

    @Inject
    Notices notices;

    @Inject
    Journal journal;

    @Inject
    Rows rows;

    @Inject
    SurveyMails mails;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    record Counted(int customers, int answers) {}

    Uni<UUID> make(MakeSurvey form) {
        Set<SurveyQuestion.Measure> measured = EnumSet.noneOf(SurveyQuestion.Measure.class);
        form.questions().forEach(question -> measured.add(question.measure()));
        if (measured.size() < SurveyQuestion.Measure.values().length) {
            throw Problem.invalid("questions", "both-measures-needed");
        }
        Instant now = clock.instant();
        Survey survey = new Survey();
        survey.id = Ids.orNext(form.id());
        survey.title = form.title().strip();
        survey.period = form.period().strip();
        survey.madeAt = now;
        survey.madeBy = caller.personId();
        return Company.only()
                .chain(company -> numbers.next("DY", company.dayOf(now)))
                .invoke(number -> survey.number = number)
                .chain(() -> survey.persistAndFlush())
                .chain(() -> SurveyQuestion.persist(questions(survey, form.questions())))
                .chain(() -> tell(SurveyEvents.MADE, survey, new Counted(0, 0)))
                .replaceWith(survey.id);
    }

    private static List<SurveyQuestion> questions(Survey survey, List<Question> asked) {
        List<SurveyQuestion> questions = new ArrayList<>();
        for (Question one : asked) {
            SurveyQuestion question = new SurveyQuestion();
            question.id = Ids.next();
            question.surveyId = survey.id;
            question.position = questions.size();
            question.measure = one.measure();
            question.text = one.text().strip();
            questions.add(question);
        }
        return questions;
    }

    /** Each customer once, however often they are chosen. */
    Uni<UUID> choose(UUID id, ChooseCustomers form) {
        return Survey.locked(id)
                .invoke(survey -> survey.mustBe(Survey.Status.draft))
                .chain(() -> Panache.getSession())
                .chain(session -> session.createNativeQuery("""
                                insert into survey_sheet (id, survey_id, customer_id)
                                select gen_random_uuid(), cast(:survey as uuid), c.id
                                from customer c
                                where c.id = any(cast(string_to_array(:ids, ' ') as uuid[]))
                                  or :everybody = 'key_accounts' and c.key_account
                                  or :everybody = 'served' and exists (select from ticket t where t.customer_id = c.id
                                    and t.closed_at > cast(:now as timestamptz) - interval '1 year')
                                order by c.id
                                limit :most
                                on conflict on constraint survey_sheet_once do nothing
                                """)
                        .setParameter("survey", id.toString())
                        .setParameter(
                                "ids",
                                String.join(
                                        " ",
                                        form.customerIds().stream()
                                                .map(UUID::toString)
                                                .toList()))
                        .setParameter(
                                "everybody",
                                form.everybody() == null ? "" : form.everybody().name())
                        .setParameter("now", clock.instant())
                        .setParameter("most", MOST_CUSTOMERS)
                        .executeUpdate())
                .replaceWith(id);
    }

    /** Who has an e-mail address is written to; the others are called, or given the paper. */
    Uni<UUID> send(UUID id, SendSurvey form) {
        Instant now = clock.instant();
        return Company.only()
                .invoke(company -> {
                    if (!form.answerBy().isAfter(company.dayOf(now))) {
                        throw Problem.invalid("answerBy", "must-be-in-future");
                    }
                })
                .chain(() -> Survey.locked(id))
                .call(survey -> counted(id).chain(counted -> {
                    if (counted.customers() == 0) {
                        throw Problem.conflict("survey-of-nobody", survey.number);
                    }
                    survey.send(form.answerBy(), now);
                    return mails.send(survey).chain(() -> tell(SurveyEvents.SENT, survey, counted));
                }))
                .map(survey -> survey.id);
    }

    Uni<UUID> close(UUID id) {
        return Survey.locked(id)
                .call(survey -> {
                    survey.close(caller.personId(), clock.instant());
                    return counted(id).chain(counted -> tell(SurveyEvents.CLOSED, survey, counted));
                })
                .map(survey -> survey.id);
    }

    /** To head office, with its causes and measures; what has no measure is listed there (5.1.2.5b). */
    Uni<UUID> report(UUID id, String note) {
        return Survey.locked(id)
                .call(survey -> {
                    survey.report(note, caller.personId(), clock.instant());
                    return counted(id)
                            .chain(counted -> notices.tell(
                                            SurveyNotices.REPORT,
                                            Set.of(
                                                    Recipient.everybody(Role.general_manager, null),
                                                    Recipient.everybody(Role.vice_general_manager, null)),
                                            Map.of(
                                                    "number", survey.number,
                                                    "title", survey.title,
                                                    "period", survey.period,
                                                    "answers", counted.answers(),
                                                    "customers", counted.customers(),
                                                    "note", survey.reportNote),
                                            Subject.of("survey", id),
                                            null)
                                    .chain(() -> tell(SurveyEvents.REPORT_SENT, survey, counted)));
                })
                .map(survey -> survey.id);
    }

    private Uni<Counted> counted(UUID id) {
        return rows.read(Counted.class, """
                        select json_build_object('customers', count(*), 'answers', count(answered_at))::text
                        from survey_sheet where survey_id = :survey
                        """, Map.of("survey", id)).map(all -> all.get(0));
    }

    private Uni<Void> tell(String kind, Survey survey, Counted counted) {
        return journal.record(
                kind,
                null,
                new SurveyEvents.Surveyed(
                        survey.number, survey.title, survey.period, counted.customers(), counted.answers()),
                Subject.of("survey", survey.id));
    }
}
