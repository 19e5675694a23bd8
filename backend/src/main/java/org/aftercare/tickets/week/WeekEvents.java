package org.aftercare.tickets.week;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** That a week's work was looked at. */
@ApplicationScoped
public class WeekEvents implements EventTypes {
    public static final String REVIEWED = "week_plan.reviewed";

    /** @param week as 2026-W10; @param unassigned jobs nobody had then */
    public record Reviewed(String week, int unassigned, String note) {}

    @Override
    public List<EventType> types() {
        return List.of(EventType.of(REVIEWED, Reviewed.class, "branch"));
    }
}
