package org.aftercare.parts.care;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Rows;
import org.aftercare.parts.Store;
import org.aftercare.parts.Stores;
import org.aftercare.parts.care.CareForms.CheckDay;
import org.aftercare.parts.care.CareForms.CheckedPoint;
import org.aftercare.parts.care.CheckPoint.Group;
import org.aftercare.staff.Company;

/** The points of a store's day, ticked when there is time for it (8.4.5.3). In the caller's transaction. */
@ApplicationScoped
public class DailySheet {
    private static final String WRITE = """
            insert into warehouse_point (day_id, point, fine, note, checked_by, checked_at)
            select p."dayId", p.point, p.fine, p.note, p."checkedBy", p."checkedAt"
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as p("dayId" uuid, point text, fine boolean, note text,
              "checkedBy" uuid, "checkedAt" timestamptz)
            on conflict on constraint warehouse_point_pk do update
              set fine = excluded.fine, note = excluded.note, checked_by = excluded.checked_by, checked_at = excluded.checked_at
            returning point
            """;

    /** For each open warehouse of the branch the points that were looked at that day. */
    private static final String LOOKED_AT = """
            select cast(jsonb_build_object('store', s.id, 'points', coalesce((
              select jsonb_agg(p.point) from warehouse_day d join warehouse_point p on p.day_id = d.id
              where d.store_id = s.id and d.day = :day), '[]')) as text)
            from store s
            where s.branch_id = :branch and s.kind = 'warehouse' and s.closed_at is null
            """;

    @Inject
    Stores stores;

    @Inject
    Deviations deviations;

    @Inject
    Rows rows;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private record Ticked(UUID dayId, CheckPoint point, boolean fine, String note, UUID checkedBy, Instant checkedAt) {}

    private record LookedAt(UUID store, Set<CheckPoint> points) {}

    /**
     * Ticks points of today's sheet; what is not fine is found as a deviation at once.
     *
     * @param day today; another is refused, since nobody can look at it any more
     */
    Uni<UUID> check(UUID storeId, LocalDate day, CheckDay form) {
        Instant now = clock.instant();
        mustSayWhatIsWrong(form.points());
        return stores.visible(storeId)
                .chain(store -> Company.only().chain(company -> {
                    if (!day.equals(company.dayOf(now))) {
                        throw Problem.conflict("sheet-of-another-day");
                    }
                    return sheet(store, day, now).chain(sheet -> tick(sheet, store, form.points(), now));
                }));
    }

    private Uni<UUID> tick(WarehouseDay sheet, Store store, List<CheckedPoint> points, Instant now) {
        List<Ticked> ticked = points.stream()
                .map(one -> new Ticked(
                        sheet.id, one.point(), one.fine(), CareForms.text(one.note()), caller.personId(), now))
                .toList();
        List<CheckedPoint> wrong = points.stream().filter(one -> !one.fine()).toList();
        return rows.write(WRITE, ticked)
                .chain(() -> deviations.foundBy(sheet, store, wrong))
                .chain(() -> done(store.branchId, sheet.day))
                .chain(done -> journal.record(
                        CareEvents.CHECKED,
                        store.branchId,
                        new CareEvents.Checked(
                                sheet.day.toString(),
                                store.name,
                                points.size(),
                                wrong.size(),
                                done.contains(Group.precautions),
                                done.contains(Group.information),
                                done.contains(Group.tidied),
                                done.contains(Group.passages),
                                done.contains(Group.locking)),
                        Subject.of("warehouse_day", sheet.id),
                        Subject.of("store", store.id)))
                .replaceWith(sheet.id);
    }

    /** Groups of which every point was looked at in every warehouse of the branch. */
    private Uni<Set<Group>> done(UUID branch, LocalDate day) {
        return rows.read(LookedAt.class, LOOKED_AT, Map.of("branch", branch, "day", day))
                .map(all -> {
                    Set<Group> done = all.isEmpty() ? Set.of() : EnumSet.allOf(Group.class);
                    all.forEach(one -> done.removeIf(group -> !isDone(group, one.points())));
                    return done;
                });
    }

    private static boolean isDone(Group group, Set<CheckPoint> points) {
        for (CheckPoint point : CheckPoint.values()) {
            if (point.group == group && !points.contains(point)) {
                return false;
            }
        }
        return true;
    }

    /** One row a day and store, whoever comes first; the store is locked so that two do not begin it at once. */
    private static Uni<WarehouseDay> sheet(Store store, LocalDate day, Instant now) {
        return Panache.getSession()
                .chain(session -> session.lock(store, LockModeType.PESSIMISTIC_WRITE))
                .chain(() -> WarehouseDay.of(store.id, day))
                .chain(there -> {
                    if (there != null) {
                        return Uni.createFrom().item(there);
                    }
                    return WarehouseDay.of(store.id, store.branchId, day, now).persistAndFlush();
                });
    }

    private static void mustSayWhatIsWrong(List<CheckedPoint> points) {
        Set<CheckPoint> seen = new HashSet<>();
        Map<Integer, String> wrong = new HashMap<>();
        for (int i = 0; i < points.size(); i++) {
            CheckedPoint one = points.get(i);
            if (!seen.add(one.point())) {
                throw Problem.invalid("points[" + i + "].point", "point-twice");
            }
            if (!one.fine() && CareForms.text(one.note()).isEmpty()) {
                wrong.put(i, one.point().name());
            }
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong.keySet().stream()
                    .sorted()
                    .map(i -> new Problem.Field("points[" + i + "].note", "note-what-is-wrong", null))
                    .toList());
        }
    }
}
