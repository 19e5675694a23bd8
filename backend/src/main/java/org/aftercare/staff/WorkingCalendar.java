package org.aftercare.staff;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.CalendarDay.Hours;

/** When people work: shifts by weekday, and the days that differ. The arithmetic is {@link OfficeHours}. */
@Entity
public class WorkingCalendar extends PanacheEntityBase {
    private static final int MONDAY = 1;

    @Id
    public UUID id;

    public String name;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "calendar_shift", joinColumns = @JoinColumn(name = "calendar_id"))
    public Set<Shift> shifts = new HashSet<>();

    @Version
    public int version;

    /** @param weekday 1 Monday to 7 Sunday; times in the company's zone */
    @Embeddable
    public record Shift(int weekday, LocalTime starts, LocalTime ends) {}

    static WorkingCalendar of(UUID id, String name, Set<Shift> shifts) {
        WorkingCalendar calendar = new WorkingCalendar();
        calendar.id = id;
        calendar.change(name, shifts);
        return calendar;
    }

    /** Monday to Friday, 08:30–12:00 and 13:30–17:30. */
    public static WorkingCalendar usual(String name) {
        Set<Shift> shifts = new HashSet<>();
        for (int weekday = MONDAY; weekday <= 5; weekday++) {
            shifts.add(new Shift(weekday, LocalTime.of(8, 30), LocalTime.of(12, 0)));
            shifts.add(new Shift(weekday, LocalTime.of(13, 30), LocalTime.of(17, 30)));
        }
        return of(Ids.next(), name, shifts);
    }

    /** The calendar a form names; 400 where there is none. */
    static Uni<WorkingCalendar> named(String field, UUID id) {
        return WorkingCalendar.<WorkingCalendar>findById(id)
                .onItem()
                .ifNull()
                .failWith(() -> Problem.invalid(field, "not-known"));
    }

    /** Takes name and shifts over; tells which of them it touched. */
    List<String> change(String called, Set<Shift> worked) {
        List<String> touched = new ArrayList<>();
        if (!called.trim().equals(name)) {
            touched.add("name");
        }
        if (!worked.equals(shifts)) {
            touched.add("shifts");
        }
        name = called.trim();
        shifts.retainAll(worked);
        shifts.addAll(worked);
        return touched;
    }

    /** What a make-up working day works where nothing else is said: as a Monday does. */
    Set<Hours> mondayHours() {
        return shifts.stream()
                .filter(shift -> shift.weekday() == MONDAY)
                .map(shift -> new Hours(shift.starts(), shift.ends()))
                .collect(Collectors.toSet());
    }

    /** A day was marked or cleared: the calendar is another one now, also for those who keep it in memory. */
    Uni<Void> countUp() {
        return Panache.getSession().chain(session -> session.lock(this, LockModeType.PESSIMISTIC_FORCE_INCREMENT));
    }
}
