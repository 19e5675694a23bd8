package org.aftercare.reports.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.regulations.Guarded;
import org.aftercare.regulations.GuardedAction;
import org.aftercare.staff.Branch;

/** What of the reports regulations may guard. */
@ApplicationScoped
class GuardedReports implements Guarded {
    static final String FORWARD = "supervisor_report.forward";

    /**
     * A unit's report about to go to the service department. Compiled anew, it is another report: no signature for the
     * earlier one holds.
     *
     * @param people each with their minutes
     * @param missing who handed in nothing
     */
    public record Forwarding(
            String number,
            Branch.Kind branchKind,
            LocalDate day,
            int minutes,
            List<String> people,
            List<String> missing,
            String note,
            Instant compiledAt) {}

    @Override
    public List<GuardedAction> actions() {
        return List.of(new GuardedAction(FORWARD, Forwarding.class, "supervisor_report"));
    }
}
