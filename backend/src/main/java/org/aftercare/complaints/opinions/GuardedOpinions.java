package org.aftercare.complaints.opinions;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.regulations.Guarded;
import org.aftercare.regulations.GuardedAction;

/** What of opinions regulations may guard. */
@ApplicationScoped
class GuardedOpinions implements Guarded {
    static final String RECORD = "opinion.record";

    /** @param customer by name, or blank; @param method null: not said */
    public record Recording(
            String customer,
            LocalDate recordedOn,
            OpinionMethod method,
            String productOpinion,
            String serviceOpinion,
            boolean nothingToReport) {}

    @Override
    public List<GuardedAction> actions() {
        return List.of(new GuardedAction(RECORD, Recording.class, "opinion"));
    }
}
