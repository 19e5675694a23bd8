package org.aftercare.surveys.satisfaction;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What happens to surveys, as the journal keeps it. */
@ApplicationScoped
public class SurveyEvents implements EventTypes {
    public static final String MADE = "survey.made";
    public static final String SENT = "survey.sent";
    public static final String CLOSED = "survey.closed";
    public static final String REPORT_SENT = "survey.report_sent";

    /** @param customers asked; @param answers that came */
    public record Surveyed(String number, String title, String period, int customers, int answers) {}

    public static final String ANSWERED = "survey.answered";

    /** @param lowest the worst level of it, 1 to 4 */
    public record Answered(String number, String customer, int lowest, String said) {}

    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of(MADE, Surveyed.class, "survey"),
                EventType.of(SENT, Surveyed.class, "survey"),
                EventType.of(ANSWERED, Answered.class, "survey", "customer").contact(),
                EventType.of(CLOSED, Surveyed.class, "survey"),
                EventType.of(REPORT_SENT, Surveyed.class, "survey"));
    }
}
