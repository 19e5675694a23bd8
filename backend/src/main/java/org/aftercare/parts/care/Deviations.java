package org.aftercare.parts.care;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.DocumentNumbers;
import org.aftercare.parts.Store;
import org.aftercare.parts.Stores;
import org.aftercare.parts.care.CareForms.CheckedPoint;
import org.aftercare.parts.care.CareForms.FindDeviation;
import org.aftercare.parts.care.CareForms.SettleDeviation;
import org.aftercare.staff.Colleagues;

/** What is found to be wrong, told to the manager, and settled (8.4.4.2b). In the caller's transaction. */
@ApplicationScoped
public class Deviations {
    @Inject
    Colleagues colleagues;

    @Inject
    Stores stores;

    @Inject
    DocumentNumbers numbers;

    @Inject
    Gates gates;

    @Inject
    CareNotices notices;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<UUID> find(FindDeviation form) {
        return stores.visible(form.storeId()).chain(store -> {
            Deviation found = found(store, form.sort(), form.what().trim());
            found.id = Ids.orNext(form.id());
            found.partId = form.partId();
            found.step = form.step();
            return keep(found, store);
        });
    }

    /** A deviation for each point of a sheet that is not fine. */
    Uni<Void> foundBy(WarehouseDay sheet, Store store, List<CheckedPoint> wrong) {
        return foundBy(sheet, store, wrong, 0);
    }

    private Uni<Void> foundBy(WarehouseDay sheet, Store store, List<CheckedPoint> wrong, int next) {
        if (next == wrong.size()) {
            return Uni.createFrom().voidItem();
        }
        CheckedPoint point = wrong.get(next);
        Deviation found = found(store, point.point().sort, point.note().trim());
        found.point = point.point();
        found.dayId = sheet.id;
        return keep(found, store).chain(() -> foundBy(sheet, store, wrong, next + 1));
    }

    Uni<UUID> settle(UUID id, SettleDeviation form) {
        Instant now = clock.instant();
        return Deviation.locked(id)
                .invoke(found -> caller.mustSee(found.branchId))
                .invoke(Deviation::mustBeOpen)
                .chain(found -> name(form.reportedTo())
                        .chain(reportedTo -> gates.require(
                                GuardedCare.SETTLE,
                                Subject.of("deviation", id),
                                found.branchId,
                                new GuardedCare.Settling(
                                        found.number,
                                        found.sort,
                                        CareForms.text(form.done()),
                                        reportedTo,
                                        form.labelPrintedOn() != null)))
                        .invoke(() -> found.settle(form, caller.personId(), now))
                        .chain(() -> Store.<Store>findById(found.storeId))
                        .chain(store -> record(CareEvents.SETTLED, found, store)))
                .replaceWith(id);
    }

    Uni<Boolean> isThere(UUID id) {
        return Deviation.<Deviation>findById(id).map(there -> {
            if (there != null && !caller.sees(there.branchId)) {
                throw Problem.notFound();
            }
            return there != null;
        });
    }

    private Deviation found(Store store, Deviation.Sort sort, String what) {
        Deviation found = new Deviation();
        found.id = Ids.next();
        found.storeId = store.id;
        found.branchId = store.branchId;
        found.sort = sort;
        found.what = what;
        found.foundAt = clock.instant();
        found.foundBy = caller.personId();
        return found;
    }

    private Uni<UUID> keep(Deviation found, Store store) {
        return numbers.next("PC", store.branchId)
                .invoke(number -> found.number = number)
                .chain(() -> found.persistAndFlush())
                .chain(() -> record(CareEvents.FOUND, found, store))
                .chain(() -> notices.found(found, store.name))
                .replaceWith(found.id);
    }

    private Uni<Void> record(String kind, Deviation found, Store store) {
        return part(found.partId)
                .chain(part -> journal.record(
                        kind,
                        found.branchId,
                        new CareEvents.Deviated(found.number, found.sort, store.name, part, found.what, found.done),
                        Subject.of("deviation", found.id),
                        Subject.of("part", found.partId)));
    }

    /** Code and name, or nothing; 400 where it is not in the catalogue. */
    private static Uni<String> part(UUID id) {
        return id == null
                ? Uni.createFrom().item("")
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(
                                        "select code || ' ' || name from part where id = :id", String.class)
                                .setParameter("id", id)
                                .getSingleResultOrNull())
                        .onItem()
                        .ifNull()
                        .failWith(() -> Problem.invalid("partId", "not-known"));
    }

    private Uni<String> name(UUID person) {
        return person == null
                ? Uni.createFrom().item("")
                : colleagues.named("reportedTo", person).map(one -> one.name);
    }
}
