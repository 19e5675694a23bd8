package org.aftercare.staff.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.aftercare.kernel.Versioned;
import org.aftercare.staff.BranchRef;
import org.aftercare.staff.PersonRef;
import org.aftercare.staff.Role;

/** Tasks as they are shown; allowedActions are operations the caller may do now. */
public final class TaskViews {
    private TaskViews() {}

    /** @param late reported after its last day, or that day has passed; @param sentBack how often */
    public record GivenTaskView(
            UUID id,
            String title,
            String quality,
            PersonRef person,
            PersonRef giver,
            BranchRef branch,
            LocalDate dueOn,
            GivenTask.Status status,
            boolean late,
            int sentBack,
            String sentBackWhy,
            Instant givenAt,
            Instant reportedAt,
            String report,
            Instant endedAt,
            String withdrawnWhy,
            List<String> allowedActions,
            int version)
            implements Versioned {}

    /** Of the tasks given to one person within a span of days. */
    public record TaskCount(
            PersonRef person, BranchRef branch, int given, int open, int accepted, int late, int sentBack) {}

    /** Somebody the caller may give a task. */
    public record Subordinate(UUID id, String name, BranchRef branch, List<Role> roles) {}
}
