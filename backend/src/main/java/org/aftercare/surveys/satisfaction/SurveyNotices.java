package org.aftercare.surveys.satisfaction;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.notifications.NoticeKind;
import org.aftercare.notifications.NoticeKinds;

/** Who is told what of surveys. */
@ApplicationScoped
public class SurveyNotices implements NoticeKinds {
    /** To the customer: the questions, behind a link. */
    static final String ASK = "survey.ask";

    /** To the general managers: the report is there (5.1.2.5b). */
    static final String REPORT = "survey.report";

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(ASK, "customer", "title", "answerBy", "link"),
                NoticeKind.of(REPORT, "number", "title", "period", "answers", "customers", "note"));
    }
}
