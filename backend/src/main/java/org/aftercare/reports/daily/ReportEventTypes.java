package org.aftercare.reports.daily;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What this package writes into the journal. */
@ApplicationScoped
class ReportEventTypes implements EventTypes {
    @Override
    public List<EventType> types() {
        return List.of(
                ofPerson(ReportEvents.SUBMITTED, ReportEvents.Reported.class),
                ofPerson(ReportEvents.REVIEWED, ReportEvents.Reported.class),
                ofPerson(ReportEvents.CORRECTED, ReportEvents.Corrected.class),
                ofUnit(ReportEvents.COMPILED),
                ofUnit(ReportEvents.FORWARDED));
    }

    private static EventType ofPerson(String kind, Class<? extends Record> payload) {
        return EventType.of(kind, payload, "person", "branch", "daily_report");
    }

    private static EventType ofUnit(String kind) {
        return EventType.of(kind, ReportEvents.OfUnit.class, "branch", "person", "supervisor_report");
    }
}
