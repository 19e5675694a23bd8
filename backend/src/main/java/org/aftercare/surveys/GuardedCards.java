package org.aftercare.surveys;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.regulations.Guarded;
import org.aftercare.regulations.GuardedAction;

/** What of opinion cards regulations may guard. */
@ApplicationScoped
class GuardedCards implements Guarded {
    static final String ANSWER = "survey_card.answer";

    @Override
    public List<GuardedAction> actions() {
        return List.of(new GuardedAction(ANSWER, Ratings.class, "ticket"));
    }
}
