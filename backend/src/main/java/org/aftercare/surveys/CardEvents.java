package org.aftercare.surveys;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;
import org.aftercare.journal.Subject;

/** What happens to opinion cards, as the journal keeps it; {@code number} is that of the call. */
@ApplicationScoped
public class CardEvents implements EventTypes {
    public static final String SENT = "survey_card.sent";

    public record Sent(String number, String card, CardChannel channel) {}

    public static final String EXCUSED = "survey_card.excused";

    public record Excused(String number, String card, String reason) {}

    public static final String ANSWERED = "survey_card.answered";

    /**
     * Suggestions, complaints and low levels become cases by this.
     *
     * @param lowest the worst of the four levels, 1 to 4
     * @param remark the customer's words; blank: none
     * @param cardId the card's own id
     * @param technician who was rated, by name; null: nobody
     */
    public record Answered(
            String number,
            String card,
            int attitude,
            int skill,
            int arrival,
            int promises,
            int lowest,
            String remark,
            OpinionSort sort,
            UUID cardId,
            String technician) {}

    public static final String REVIEWED = "survey_results.reviewed";

    /** @param month as 2026-03; @param measure what is to be improved, or blank; @param answers it rests on */
    public record Reviewed(String month, String measure, int answers) {}

    /** On whose pages it stands. */
    static Subject[] about(SurveyCard card) {
        return new Subject[] {
            Subject.of("ticket", card.ticketId),
            Subject.of("customer", card.customerId),
            Subject.of("person", card.technicianId),
            Subject.of("survey_card", card.id)
        };
    }

    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of(SENT, Sent.class, "ticket", "customer", "person", "survey_card"),
                EventType.of(EXCUSED, Excused.class, "ticket", "customer", "person", "survey_card"),
                EventType.of(ANSWERED, Answered.class, "ticket", "customer", "person", "survey_card")
                        .contact(),
                EventType.of(REVIEWED, Reviewed.class, "company", "branch", "person"));
    }
}
