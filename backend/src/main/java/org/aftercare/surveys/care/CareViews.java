package org.aftercare.surveys.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.customers.CustomerRef;
import org.aftercare.kernel.Versioned;
import org.aftercare.staff.BranchRef;
import org.aftercare.staff.PersonRef;

/** What is answered about the care of customers. */
public final class CareViews {
    private CareViews() {}

    /** @param score 1 to 10 */
    public record ScoreThen(LocalDate on, int score) {}

    /**
     * A key customer and how it is looked after.
     *
     * @param owner null: there is no plan yet (5.1.1.3b)
     * @param nextOn the next planned contact; null: none; @param overdue planned ones whose day is past
     * @param needsOpen needs for which nothing was done yet; @param scores its course, the oldest first, at most twelve
     */
    public record CarePlanView(
            CustomerRef customer,
            BranchRef branch,
            String phone,
            PersonRef owner,
            String aim,
            LocalDate lastOn,
            LocalDate nextOn,
            int overdue,
            int needsOpen,
            List<ScoreThen> scores,
            List<String> allowedActions) {}

    /** How a contact stands on its day. */
    public enum ContactState {
        planned,
        overdue,
        made,
        not_reached,
        cancelled
    }

    @Schema(name = "CareContactView")
    public record ContactView(
            UUID id,
            String number,
            CustomerRef customer,
            boolean keyAccount,
            String phone,
            BranchRef branch,
            CareContact.Purpose purpose,
            CareContact.Way way,
            LocalDate plannedOn,
            PersonRef owner,
            String planNote,
            ContactState state,
            LocalDate madeOn,
            PersonRef madeBy,
            String said,
            Integer score,
            String cancelReason,
            int version,
            List<String> allowedActions)
            implements Versioned {}

    /** @param action null: nothing was done yet */
    public record NeedView(
            UUID id,
            CustomerRef customer,
            String need,
            Instant foundAt,
            PersonRef foundBy,
            String action,
            Instant actedAt,
            PersonRef actedBy,
            List<String> allowedActions) {}

    /** Whether a customer stays, by the rules the company sets (5.1.2.5c). */
    public enum Standing {
        /** First dealt with a short while ago. */
        gained,
        present,
        /** Was lost, and came back a short while ago. */
        regained,
        /** Nothing for so long as the company calls lost. */
        lost
    }

    /**
     * @param weight null: not classified; @param reviewedAt null: never looked at
     * @param stale not looked at for so long as the company set, or never
     * @param lastBusinessOn the last call or contract; null: none
     * @param lastAskedOn the last visit, call-back or other contact, whoever made it; null: never asked (9.4a)
     * @param standing null: no business yet
     */
    public record BaseRow(
            CustomerRef customer,
            BranchRef branch,
            boolean keyAccount,
            String phone,
            CustomerReview.Weight weight,
            String region,
            Instant reviewedAt,
            boolean stale,
            LocalDate lastBusinessOn,
            LocalDate lastAskedOn,
            Standing standing,
            int contactsSince,
            List<String> allowedActions) {}

    /**
     * Customers by standing (5.1.2.5c).
     *
     * @param lostMonths after how many months without business a customer counts as lost; null: the company set none
     * @param newMonths for how many months one counts as new or regained
     * @param unclassified without a class; @param stale not reviewed in time
     */
    public record BaseCounts(
            Integer lostMonths,
            Integer newMonths,
            int all,
            int present,
            int gained,
            int regained,
            int lost,
            int unclassified,
            int stale) {}

    /** Customers with the same number: likely one and the same (5.1.1.4b). */
    public record Twins(String phone, List<CustomerRef> customers) {}
}
