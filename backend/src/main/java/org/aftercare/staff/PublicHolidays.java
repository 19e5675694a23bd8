package org.aftercare.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.nlf.calendar.Holiday;
import com.nlf.calendar.util.HolidayUtil;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Problem;
import org.aftercare.staff.CalendarDay.Hours;
import org.aftercare.staff.CalendarDay.Kind;

/** The public holidays of China as the State Council announced them, with the days worked in exchange (调休). */
@ApplicationScoped
public class PublicHolidays {
    /**
     * Marks a year's days in a calendar; days marked before stay as they are. 409 for a year not announced when this
     * release was made: its days are marked by hand.
     *
     * @return how many days were newly marked
     */
    Uni<Integer> markIn(WorkingCalendar calendar, int year) {
        List<Holiday> announced = HolidayUtil.getHolidays(year);
        if (announced.isEmpty()) {
            throw Problem.conflict("holidays-not-known", Integer.toString(year));
        }
        Set<Hours> worked = calendar.mondayHours();
        if (worked.isEmpty() && announced.stream().anyMatch(Holiday::isWork)) {
            throw Problem.conflict("monday-without-shifts");
        }
        return CalendarDay.<CalendarDay>list(
                        "calendarId = ?1 and day between ?2 and ?3",
                        calendar.id,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31))
                .map(marked -> marked.stream().map(day -> day.day).collect(Collectors.toSet()))
                .chain(marked -> {
                    List<CalendarDay> days = new ArrayList<>();
                    for (Holiday one : announced) {
                        LocalDate date = LocalDate.parse(one.getDay());
                        if (!marked.contains(date)) {
                            CalendarDay day = CalendarDay.of(calendar.id, date);
                            Kind kind = one.isWork() ? Kind.workday : Kind.holiday;
                            day.mark(kind, one.getName(), one.isWork() ? worked : Set.of());
                            days.add(day);
                        }
                    }
                    return CalendarDay.persist(days)
                            .chain(() -> Panache.getSession())
                            .chain(session -> session.flush())
                            .replaceWith(days.size());
                });
    }
}
