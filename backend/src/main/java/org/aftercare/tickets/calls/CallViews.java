package org.aftercare.tickets.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.aftercare.staff.BranchRef;
import org.aftercare.staff.PersonRef;

/** Calls as they are counted and listed. */
public final class CallViews {
    private CallViews() {}

    /** @param person who took them; null: the customers themselves, on the web; @param holiday its name; null: none */
    public record CallCount(
            LocalDate day,
            String holiday,
            BranchRef branch,
            PersonRef person,
            int calls,
            int dispatched,
            int waiting) {}

    /** A call with neither an answer nor a follow-up. @param person who took it; @param followOn a day that has passed */
    public record OpenCall(
            UUID id,
            String number,
            BranchRef branch,
            PersonRef person,
            String customer,
            String phone,
            String fault,
            Instant openedAt,
            LocalDate followOn,
            List<String> allowedActions) {}

    /**
     * A holiday and its calls.
     *
     * @param attending who was named for the phone; @param missed calls nobody answered, not called back yet
     * @param confirmedAt the head says that nobody called; null: not said
     */
    public record HolidayCalls(
            LocalDate day,
            String name,
            BranchRef branch,
            int calls,
            int missed,
            List<String> attending,
            boolean forwarded,
            Instant confirmedAt,
            PersonRef confirmedBy,
            List<String> allowedActions) {}
}
