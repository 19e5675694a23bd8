package org.aftercare.obligations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.aftercare.kernel.Versioned;
import org.aftercare.staff.PersonRef;

/** Duties as they are shown. */
public final class ObligationViews {
    private ObligationViews() {}

    /** @param number of the company's own: null; title in the caller's language */
    public record RegulationOfDuty(Integer number, String title) {}

    public record ArticleOfDuty(UUID id, String ref, RegulationOfDuty regulation) {}

    /** @param label what people call it: a number, a name */
    public record SubjectOfDuty(String kind, UUID id, String label) {}

    public record BranchOfDuty(UUID id, String name) {}

    /** @param person null: whoever has the role; @param standIn the role that answers, as nobody there has it; null: one has */
    public record OwnerOfDuty(String role, PersonRef person, String standIn) {}

    /**
     * @param name what is owed, in the caller's language
     * @param dueAt null: the company has not set the figure; listed by age, never late
     * @param dueWords why then
     * @param left null where nothing is to be waited for any more
     * @param settledAt when it was done, let off or fell away; a missed one may be done later
     * @param byHand whoever owes it may report it done
     */
    public record ObligationView(
            UUID id,
            ArticleOfDuty article,
            int articleVersion,
            String name,
            SubjectOfDuty subject,
            BranchOfDuty branch,
            OwnerOfDuty owner,
            ObligationStatus status,
            Instant openedAt,
            Instant dueAt,
            String dueWords,
            Left left,
            Instant settledAt,
            PersonRef settledBy,
            String note,
            Instant missedAt,
            boolean byHand,
            List<String> allowedActions,
            int version)
            implements Versioned {}

    public record DutyCounts(long overdue, long today, long soon, long undated) {}

    /**
     * What the caller owes, by when.
     *
     * @param overdue the oldest first; also what was missed and is not done yet
     * @param today due before the company's day ends
     * @param undated the oldest first
     * @param counts of all, while each list holds at most {@link MyDutiesResource#MOST}
     */
    public record MyDuties(
            List<ObligationView> overdue,
            List<ObligationView> today,
            List<ObligationView> soon,
            List<ObligationView> undated,
            DutyCounts counts) {}
}
