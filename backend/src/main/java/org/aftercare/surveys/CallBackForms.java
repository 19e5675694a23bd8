package org.aftercare.surveys;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.aftercare.customers.CustomerRef;
import org.aftercare.staff.BranchRef;
import org.aftercare.staff.PersonRef;

/** What is said and answered about call-backs. */
public final class CallBackForms {
    private CallBackForms() {}

    /**
     * @param id the client's own, or null
     * @param reached the customer answered
     * @param note what they said; needed where they were reached
     * @param works the guide's questions, each null where it was not asked: the machine works, the technician came on
     *     time, the charges were explained
     * @param satisfaction 1 dissatisfied … 4 very satisfied; null: not asked
     */
    public record RecordCallBack(
            UUID id,
            @NotNull Boolean reached,
            @Size(max = 2000) String note,
            Boolean works,
            Boolean onTime,
            Boolean chargesClear,
            @Min(1) @Max(4) Integer satisfaction,
            CallBack.NextStep nextStep) {
        /** Whether the guide was gone through, of which whoever was not reached heard nothing. */
        boolean asked() {
            return works != null || onTime != null || chargesClear != null || satisfaction != null;
        }
    }

    public record CalledTicket(UUID id, String number) {}

    public record CallBackView(
            UUID id,
            CalledTicket ticket,
            CustomerRef customer,
            boolean reached,
            String note,
            Boolean works,
            Boolean onTime,
            Boolean chargesClear,
            Integer satisfaction,
            CallBack.NextStep nextStep,
            PersonRef calledBy,
            Instant calledAt) {}

    /**
     * A customer who is to be called after a repair (5.1.1.3a, 6.9).
     *
     * @param finishedAt since when they have it back
     * @param dueAt null: no article in force sets a time
     * @param owner whose duty it is; null: of all of the role
     * @param attempts calls in vain; @param lastAttemptAt null: nobody tried
     */
    public record CallBackDue(
            CalledTicket ticket,
            CustomerRef customer,
            boolean keyAccount,
            String phone,
            BranchRef branch,
            String what,
            Instant finishedAt,
            Instant dueAt,
            boolean late,
            PersonRef owner,
            String ownerRole,
            int attempts,
            Instant lastAttemptAt) {}
}
