package org.aftercare.tickets;

import java.time.Instant;
import java.util.UUID;

import org.aftercare.customers.CustomerRef;
import org.aftercare.obligations.Left;
import org.aftercare.staff.BranchRef;
import org.aftercare.staff.PersonRef;

/**
 * A line of the register.
 *
 * @param left how long until then; null where nobody is waited for any more
 * @param arrivedAt when a technician first was there; null before
 * @param late the technician has not arrived and the deadline has passed (1.14)
 * @param closable finished and signed: the voucher is on its way back, and the entry may be cancelled with it (1.4b)
 * @param carriedOver waits for dispatch since an earlier day (1.13)
 */
public record TicketRow(
        UUID id,
        String number,
        TicketStatus status,
        ServiceType serviceType,
        Channel channel,
        Instant openedAt,
        Instant arriveBy,
        Left left,
        Instant arrivedAt,
        boolean late,
        boolean carriedOver,
        int chases,
        CustomerRef customer,
        String phone,
        String address,
        TicketViews.AreaOfCall area,
        TicketViews.ModelRef model,
        PersonRef technician,
        BranchRef branch,
        String fault,
        boolean closable,
        int version) {}
