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
    static final String CLOSE = "opinion.close";

    /** @param customer by name, or blank; @param recordedOn and method null: not said */
    public record Recording(
            String customer,
            LocalDate recordedOn,
            OpinionMethod method,
            String productOpinion,
            String serviceOpinion,
            boolean nothingToReport) {}

    /** @param passedOn to somebody; @param measured a measure is entered, or why none is needed */
    public record Closing(boolean nothingToReport, boolean passedOn, boolean measured, String answer) {}

    @Override
    public List<GuardedAction> actions() {
        return List.of(
                new GuardedAction(RECORD, Recording.class, "opinion"),
                new GuardedAction(CLOSE, Closing.class, "opinion"));
    }
}
