package org.aftercare.tickets.week;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.aftercare.staff.BranchRef;
import org.aftercare.staff.PersonRef;

/** A week's work as it is shown. Minutes are those planned. */
public final class WeekViews {
    private WeekViews() {}

    public record LoadOfDay(LocalDate day, int jobs, int minutes) {}

    /** @param days from Monday to Sunday */
    public record LoadOfPerson(PersonRef person, List<LoadOfDay> days, int jobs, int minutes) {}

    public record UnassignedJob(
            UUID id, String number, String customer, String fault, Instant openedAt, Instant arriveBy) {}

    /** @param people those with least first, so that whoever has none stands out; @param reviewedAt null: not looked at yet */
    public record WeekLoad(
            BranchRef branch,
            LocalDate week,
            List<UnassignedJob> unassigned,
            List<LoadOfPerson> people,
            Instant reviewedAt,
            PersonRef reviewedBy,
            String note,
            List<String> allowedActions) {}
}
