package org.aftercare.staff;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Problem;
import org.aftercare.staff.OfficeHours.OddDay;
import org.aftercare.staff.OfficeHours.Shift;

/**
 * The working calendars ready for arithmetic. Each is read once for each version, so a call costs one small row; every
 * change of a calendar or of one of its days counts its version up. Reads in the caller's open session.
 */
@ApplicationScoped
public class OfficeCalendars {
    /** A calendar as it is at a version; the zone is the company's. */
    public record Known(UUID calendarId, int version, String zone) {}

    private record ShiftRow(Integer weekday, LocalDate day, String name, LocalTime starts, LocalTime ends) {}

    private final Map<Known, OfficeHours> read = new ConcurrentHashMap<>();

    @Inject
    ObjectMapper json;

    /** The office hours a branch keeps; 404 for an unknown branch. */
    public Uni<OfficeHours> ofBranch(UUID branchId) {
        return known("join branch on branch.calendar_id = calendar.id where branch.id = :id", branchId)
                .chain(this::at);
    }

    /** Whose hours count where: of a branch, or of the head office where no branch is meant. */
    public record Place(UUID companyId, OfficeHours hours) {}

    /** @param branchId null: the company as a whole */
    public Uni<Place> place(UUID branchId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select calendar.id, calendar.version, company.zone, company.id as company
                                from company join working_calendar calendar on calendar.id = coalesce(
                                  (select calendar_id from branch where id = cast(:branch as uuid)),
                                  (select calendar_id from branch order by kind <> 'head_office', code limit 1))
                                """, Object[].class)
                        .setParameter("branch", branchId == null ? null : branchId.toString())
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(row -> at(new Known((UUID) row[0], (Integer) row[1], (String) row[2]))
                        .map(hours -> new Place((UUID) row[3], hours)));
    }

    /** The hours of all branches, by id; in the company's own, under null. */
    public Uni<Map<UUID, OfficeHours>> all() {
        Map<UUID, OfficeHours> all = new HashMap<>();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select branch.id, calendar.id as calendar, calendar.version, company.zone
                                from branch join working_calendar calendar on calendar.id = branch.calendar_id
                                  cross join company
                                order by branch.kind <> 'head_office', branch.code
                                """, Object[].class).getResultList())
                .chain(rows -> Multi.createFrom()
                        .iterable(rows)
                        .onItem()
                        .transformToUniAndConcatenate(row -> at(new Known(
                                        (UUID) row[1], (Integer) row[2], (String) row[3]))
                                .invoke(hours -> {
                                    all.putIfAbsent(null, hours);
                                    all.put((UUID) row[0], hours);
                                }))
                        .collect()
                        .last())
                .replaceWith(all);
    }

    /** The office hours of one calendar; 404 for an unknown one. */
    public Uni<OfficeHours> of(UUID calendarId) {
        return known("where calendar.id = :id", calendarId).chain(this::at);
    }

    /** A calendar as the caller's own transaction has just written it; not kept, for it may be taken back. */
    public Uni<OfficeHours> asWritten(UUID calendarId) {
        return Company.only().chain(company -> rows(calendarId).map(rows -> hours(company.zone, rows)));
    }

    /** Reads every calendar anew, e.g. after the database was replaced. */
    public void forget() {
        read.clear();
    }

    /** The calendars that a SELECT has named; those not known yet are read in a session of their own. */
    public Uni<Map<Known, OfficeHours>> shown(Collection<Known> named) {
        Map<Known, OfficeHours> shown = new HashMap<>();
        Uni<Void> all = Uni.createFrom().voidItem();
        for (Known one : Set.copyOf(named)) {
            Uni<OfficeHours> hours = read.containsKey(one) ? at(one) : Panache.withSession(() -> at(one));
            all = all.chain(() -> hours).invoke(found -> shown.put(one, found)).replaceWithVoid();
        }
        return all.replaceWith(shown);
    }

    Uni<OfficeHours> at(Known known) {
        OfficeHours there = read.get(known);
        return there != null
                ? Uni.createFrom().item(there)
                : rows(known.calendarId()).map(rows -> keep(known, hours(known.zone(), rows)));
    }

    private OfficeHours keep(Known known, OfficeHours hours) {
        read.keySet().removeIf(old -> old.calendarId().equals(known.calendarId()) && old.version() < known.version());
        read.put(known, hours);
        return hours;
    }

    private Uni<Known> known(String which, UUID id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select calendar.id, calendar.version, company.zone from working_calendar calendar"
                                        + " cross join company " + which,
                                Object[].class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .map(row -> new Known((UUID) row[0], (Integer) row[1], (String) row[2]));
    }

    /** Shifts by weekday, shifts by day, and a row without times for each holiday. */
    private Uni<List<ShiftRow>> rows(UUID calendarId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select jsonb_agg(entry)::text from (
                                  select weekday, null::date as day, null as name, starts, ends
                                  from calendar_shift where calendar_id = :id
                                  union all
                                  select null, day.day, day.name, shift.starts, shift.ends
                                  from calendar_day day left join calendar_day_shift shift on shift.day_id = day.id
                                  where day.calendar_id = :id) entry
                                """, String.class)
                        .setParameter("id", calendarId)
                        .getSingleResultOrNull())
                .map(this::parse);
    }

    private List<ShiftRow> parse(String rows) {
        try {
            return rows == null ? List.of() : json.readValue(rows, new TypeReference<>() {});
        } catch (JsonProcessingException ourOwn) {
            throw new IllegalStateException(ourOwn);
        }
    }

    private static OfficeHours hours(String zone, List<ShiftRow> rows) {
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        Map<LocalDate, OddDay> oddDays = new HashMap<>();
        for (ShiftRow row : rows) {
            List<Shift> shifts = row.day() == null
                    ? week.computeIfAbsent(DayOfWeek.of(row.weekday()), day -> new ArrayList<>())
                    : oddDays.computeIfAbsent(row.day(), day -> new OddDay(row.name(), new ArrayList<>()))
                            .shifts();
            if (row.starts() != null) {
                shifts.add(new Shift(row.starts(), row.ends()));
            }
        }
        return new OfficeHours(ZoneId.of(zone), week, oddDays);
    }
}
