package org.aftercare.staff.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What happens to tasks, as the journal keeps it. */
@ApplicationScoped
public class TaskEvents implements EventTypes {
    public static final String GIVEN = "given_task.given";
    public static final String REPORTED = "given_task.reported";
    public static final String ACCEPTED = "given_task.accepted";
    public static final String SENT_BACK = "given_task.sent_back";
    public static final String WITHDRAWN = "given_task.withdrawn";

    /** @param sentBack how often by now; @param late reported after its last day; @param note what was said with it */
    public record Task(
            String title,
            UUID personId,
            String person,
            UUID giverId,
            String giver,
            LocalDate dueOn,
            String quality,
            int sentBack,
            boolean late,
            String note) {}

    @Override
    public List<EventType> types() {
        return List.of(GIVEN, REPORTED, ACCEPTED, SENT_BACK, WITHDRAWN).stream()
                .map(kind -> EventType.of(kind, Task.class, "given_task", "person"))
                .toList();
    }
}
