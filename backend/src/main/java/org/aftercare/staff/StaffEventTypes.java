package org.aftercare.staff;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What this package writes into the journal. */
@ApplicationScoped
class StaffEventTypes implements EventTypes {
    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of("company.founded", SetupResource.CompanyFounded.class, "company"),
                EventType.of(StaffEvents.COMPANY_CHANGED, StaffEvents.Changed.class, "company"),
                EventType.of(StaffEvents.BRANCH_ADDED, StaffEvents.Added.class, "branch"),
                EventType.of(StaffEvents.BRANCH_CHANGED, StaffEvents.Changed.class, "branch"),
                EventType.of(StaffEvents.AREA_KIND_ADDED, StaffEvents.Added.class, "company"),
                EventType.of(StaffEvents.AREA_KIND_CHANGED, StaffEvents.Changed.class, "company"),
                EventType.of(StaffEvents.SERVICE_AREA_ADDED, StaffEvents.Added.class, "service_area", "branch"),
                EventType.of(StaffEvents.SERVICE_AREA_CHANGED, StaffEvents.Changed.class, "service_area", "branch"),
                EventType.of(StaffEvents.CALENDAR_ADDED, StaffEvents.Added.class, "calendar"),
                EventType.of(StaffEvents.CALENDAR_CHANGED, StaffEvents.Changed.class, "calendar"),
                EventType.of(StaffEvents.DAY_MARKED, StaffEvents.DayMarked.class, "calendar"),
                EventType.of(StaffEvents.DAY_CLEARED, StaffEvents.DayCleared.class, "calendar"),
                EventType.of(StaffEvents.HOLIDAYS_SEEDED, StaffEvents.HolidaysSeeded.class, "calendar"),
                EventType.of(StaffEvents.PERSON_ADDED, StaffEvents.PersonAdded.class, "person", "branch"),
                EventType.of(StaffEvents.PERSON_CHANGED, StaffEvents.Changed.class, "person", "branch"),
                EventType.of(StaffEvents.PERSON_DEACTIVATED, StaffEvents.Changed.class, "person", "branch"),
                EventType.of(StaffEvents.PASSWORD_RESET, StaffEvents.Added.class, "person", "branch"));
    }
}
