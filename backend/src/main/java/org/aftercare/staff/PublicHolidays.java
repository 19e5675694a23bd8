package org.aftercare.staff;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Problem;
import org.aftercare.staff.CalendarDay.Hours;
import org.aftercare.staff.CalendarDay.Kind;

/** The public holidays of China as the State Council announced them, with the days worked in exchange (调休). */
@ApplicationScoped
public class PublicHolidays {
    private record Announced(LocalDate date, Kind kind, String name) {}

    private final List<Announced> all = read();

    /**
     * Marks a year's days in a calendar; days marked before stay as they are. 409 for a year not announced when this
     * release was made: its days are marked by hand.
     *
     * @return how many days were newly marked
     */
    Uni<Integer> markIn(WorkingCalendar calendar, int year) {
        List<Announced> ofYear =
                all.stream().filter(one -> one.date().getYear() == year).toList();
        if (ofYear.isEmpty()) {
            throw Problem.conflict("holidays-not-known", Integer.toString(year));
        }
        Set<Hours> worked = calendar.mondayHours();
        if (worked.isEmpty()) {
            throw Problem.conflict("monday-without-shifts");
        }
        return CalendarDay.<CalendarDay>list(
                        "calendarId = ?1 and day between ?2 and ?3",
                        calendar.id,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31))
                .map(marked -> marked.stream().map(day -> day.day).collect(Collectors.toSet()))
                .map(marked -> ofYear.stream()
                        .filter(one -> !marked.contains(one.date()))
                        .map(one -> {
                            CalendarDay day = CalendarDay.of(calendar.id, one.date());
                            day.mark(one.kind(), one.name(), one.kind() == Kind.workday ? worked : Set.of());
                            return day;
                        })
                        .toList())
                .chain(days -> days.isEmpty()
                        ? Uni.createFrom().item(0)
                        : CalendarDay.persist(days)
                                .chain(() -> Panache.getSession())
                                .chain(session -> session.flush())
                                .replaceWith(days.size()));
    }

    /** Lines such as {@code 2026 劳动节 05-01 05-02 | 05-09}. */
    private static List<Announced> read() {
        List<Announced> days = new ArrayList<>();
        try (var lines = new BufferedReader(new InputStreamReader(
                PublicHolidays.class.getResourceAsStream("/public-holidays-cn.txt"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] parts = line.split(" ", 3);
                    String[] dates = parts[2].split(" \\| ");
                    dates(parts[0], dates[0])
                            .map(date -> new Announced(date, Kind.holiday, parts[1]))
                            .forEach(days::add);
                    if (dates.length > 1) {
                        dates(parts[0], dates[1])
                                .map(date -> new Announced(date, Kind.workday, parts[1] + "调休"))
                                .forEach(days::add);
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return days;
    }

    private static Stream<LocalDate> dates(String year, String monthsAndDays) {
        return Arrays.stream(monthsAndDays.split(" ")).map(day -> LocalDate.parse(year + "-" + day));
    }
}
