package org.aftercare.staff;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Ids;

/** When people work: shifts by weekday, and the days that differ. The arithmetic is {@link OfficeHours}. */
@Entity
@Table(name = "working_calendar")
public class WorkingCalendar extends PanacheEntityBase {
    @Id
    public UUID id;

    public String name;

    @ElementCollection
    @CollectionTable(name = "calendar_shift", joinColumns = @JoinColumn(name = "calendar_id"))
    public Set<Shift> shifts = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "calendar_id", nullable = false, updatable = false)
    public List<Day> days = new ArrayList<>();

    @Version
    public int version;

    /** @param weekday 1 Monday to 7 Sunday; times in the company's zone */
    @Embeddable
    public record Shift(int weekday, LocalTime starts, LocalTime ends) {}

    @Embeddable
    public record DayShift(LocalTime starts, LocalTime ends) {}

    /** A day that differs from its weekday. */
    @Entity
    @Table(name = "calendar_day")
    public static class Day extends PanacheEntityBase {
        public enum Kind {
            /** Nobody works. */
            holiday,
            /** A make-up working day (调休): works by its own shifts, whatever its weekday. */
            workday
        }

        @Id
        public UUID id;

        public LocalDate day;

        @Enumerated(EnumType.STRING)
        public Kind kind;

        public String name;

        @ElementCollection
        @CollectionTable(name = "calendar_day_shift", joinColumns = @JoinColumn(name = "day_id"))
        public Set<DayShift> shifts = new HashSet<>();
    }

    /** Monday to Friday, 08:30–12:00 and 13:30–17:30. */
    public static WorkingCalendar usual(String name) {
        WorkingCalendar calendar = new WorkingCalendar();
        calendar.id = Ids.next();
        calendar.name = name;
        for (int weekday = 1; weekday <= 5; weekday++) {
            calendar.shifts.add(new Shift(weekday, LocalTime.of(8, 30), LocalTime.of(12, 0)));
            calendar.shifts.add(new Shift(weekday, LocalTime.of(13, 30), LocalTime.of(17, 30)));
        }
        return calendar;
    }
}
