package org.aftercare.staff;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Ids;

/** A day that differs from its weekday. Marking and clearing it counts the calendar's version up. */
@Entity
public class CalendarDay extends PanacheEntityBase {
    @Schema(name = "DayKind")
    public enum Kind {
        /** Nobody works. */
        holiday,
        /** A make-up working day (调休): works by its own shifts, whatever its weekday. */
        workday
    }

    @Id
    public UUID id;

    public UUID calendarId;
    public LocalDate day;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public String name;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "calendar_day_shift", joinColumns = @JoinColumn(name = "day_id"))
    public Set<Hours> shifts = new HashSet<>();

    @Embeddable
    public record Hours(LocalTime starts, LocalTime ends) {}

    static CalendarDay of(UUID calendarId, LocalDate day) {
        CalendarDay odd = new CalendarDay();
        odd.id = Ids.next();
        odd.calendarId = calendarId;
        odd.day = day;
        return odd;
    }

    /** The day as it is marked, or null. */
    static Uni<CalendarDay> of(WorkingCalendar calendar, LocalDate day) {
        return CalendarDay.<CalendarDay>find("calendarId = ?1 and day = ?2", calendar.id, day)
                .firstResult();
    }

    void mark(Kind as, String called, Set<Hours> worked) {
        kind = as;
        name = called.trim();
        shifts.retainAll(worked);
        shifts.addAll(worked);
    }
}
