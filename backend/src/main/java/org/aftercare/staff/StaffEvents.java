package org.aftercare.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What the journal says about the company and its people: the payloads of its entries, by kind. */
public final class StaffEvents {
    public static final String COMPANY_CHANGED = "company.changed";
    public static final String BRANCH_ADDED = "branch.added";
    public static final String BRANCH_CHANGED = "branch.changed";
    public static final String AREA_KIND_ADDED = "area_kind.added";
    public static final String AREA_KIND_CHANGED = "area_kind.changed";
    public static final String SERVICE_AREA_ADDED = "service_area.added";
    public static final String SERVICE_AREA_CHANGED = "service_area.changed";
    public static final String CALENDAR_ADDED = "calendar.added";
    public static final String CALENDAR_CHANGED = "calendar.changed";
    public static final String DAY_MARKED = "calendar.day_marked";
    public static final String DAY_CLEARED = "calendar.day_cleared";
    public static final String HOLIDAYS_SEEDED = "calendar.holidays_seeded";
    public static final String PERSON_ADDED = "person.added";
    public static final String PERSON_CHANGED = "person.changed";
    public static final String PERSON_DEACTIVATED = "person.deactivated";
    public static final String PASSWORD_RESET = "person.password_reset";

    private StaffEvents() {}

    public record Added(String name) {}

    /** @param fields what was touched, as the form names it */
    public record Changed(String name, List<String> fields) {}

    public record DayMarked(String calendar, LocalDate date, CalendarDay.Kind kind, String name) {}

    public record DayCleared(String calendar, LocalDate date) {}

    public record HolidaysSeeded(String calendar, int year, int added) {}

    public record PersonAdded(String name, String login, Set<Role> roles) {}
}
