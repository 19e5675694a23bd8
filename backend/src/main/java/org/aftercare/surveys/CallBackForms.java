package org.aftercare.surveys;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.aftercare.customers.CustomerRef;
import org.aftercare.staff.PersonRef;

/** What is said and answered about call-backs. */
public final class CallBackForms {
    private CallBackForms() {}

    /**
     * @param id the client's own, or null
     * @param reached the customer answered
     * @param note what they said; needed where they were reached
     */
    public record RecordCallBack(
            UUID id,
            @NotNull Boolean reached,
            @Size(max = 2000) String note) {}

    public record CalledTicket(UUID id, String number) {}

    public record CallBackView(
            UUID id,
            CalledTicket ticket,
            CustomerRef customer,
            boolean reached,
            String note,
            PersonRef calledBy,
            Instant calledAt) {}
}
