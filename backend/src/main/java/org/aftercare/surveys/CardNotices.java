package org.aftercare.surveys;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.notifications.NoticeKind;
import org.aftercare.notifications.NoticeKinds;

/** What customers are asked. */
@ApplicationScoped
public class CardNotices implements NoticeKinds {
    /** The opinion card, as a mail with the customer's link (1.18b). */
    static final String RATE = "survey_card.rate";

    @Override
    public List<NoticeKind> kinds() {
        return List.of(NoticeKind.of(RATE, "number", "customer", "what", "link"));
    }
}
