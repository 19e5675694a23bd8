package org.aftercare.tickets.sheets;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.aftercare.staff.BranchRef;
import org.aftercare.staff.PersonRef;

/** Service sheets as they are listed. */
public final class SheetViews {
    private SheetViews() {}

    /** @param lacks what is not filled in yet: diagnosis, work_done, signature; @param doneAt when the service was done */
    public record SheetRow(
            UUID ticketId,
            String number,
            String customer,
            BranchRef branch,
            PersonRef technician,
            Instant doneAt,
            List<String> lacks,
            Instant handedInAt,
            PersonRef handedInBy,
            Instant filedAt,
            PersonRef filedBy,
            List<String> allowedActions) {}
}
