package org.aftercare.parts.counting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.DocumentNumbers;
import org.aftercare.parts.Store;
import org.aftercare.parts.Stores;
import org.aftercare.parts.counting.CountForms.CancelCount;
import org.aftercare.parts.counting.CountForms.EnterCount;
import org.aftercare.parts.counting.CountForms.RecountLines;
import org.aftercare.parts.counting.CountForms.StartCount;
import org.aftercare.staff.Company;

/** From the frozen store to what differs, explained (8.4.1.2a). In the caller's transaction. */
@ApplicationScoped
public class Counting {
    @Inject
    Stores stores;

    @Inject
    CountRows rows;

    @Inject
    DocumentNumbers numbers;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Freezes the goods and writes the list. 409 where some of them are being counted already, or there is nothing. */
    Uni<UUID> start(StartCount form) {
        Instant now = clock.instant();
        List<UUID> parts = form.partIds() == null ? List.of() : form.partIds();
        String area = form.area() == null ? "" : form.area().trim();
        if (form.scope() == StockCount.Scope.parts && parts.isEmpty()) {
            throw Problem.invalid("partIds", "parts-missing");
        }
        if (form.scope() == StockCount.Scope.area && area.isEmpty()) {
            throw Problem.invalid("area", "area-missing");
        }
        return stores.visible(form.storeId())
                .call(store -> rows.hold(store.id))
                .call(store -> rows.isFrozen(store.id, form.scope(), area, parts)
                        .invoke(frozen -> {
                            if (frozen) {
                                throw Problem.conflict("count-under-way", store.name);
                            }
                        }))
                .chain(store -> open(store, form, area, now)
                        .chain(count -> count.persistAndFlush()
                                .chain(() -> rows.list(count, parts))
                                .invoke(lines -> {
                                    if (lines == 0) {
                                        throw Problem.conflict("nothing-to-count", store.name);
                                    }
                                })
                                .call(() -> rows.freeze(count))
                                .chain(lines -> tell(CountEvents.STARTED, count, store, lines, 0, ""))
                                .replaceWith(count.id)));
    }

    private Uni<StockCount> open(Store store, StartCount form, String area, Instant now) {
        return Company.only()
                .chain(company -> numbers.next("PD", store.branchId).map(number -> {
                    StockCount count = new StockCount();
                    count.id = Ids.orNext(form.id());
                    count.number = number;
                    count.storeId = store.id;
                    count.branchId = store.branchId;
                    count.scope = form.scope();
                    count.area = form.scope() == StockCount.Scope.area ? area : null;
                    count.month = company.dayOf(now).withDayOfMonth(1);
                    count.status = StockCount.Status.open;
                    count.blind = !form.open();
                    count.frozenAt = now;
                    count.startedBy = caller.personId();
                    return count;
                }));
    }

    /** Enters what was counted, many lines at once; all that is wrong is told together, and then nothing is entered. */
    Uni<UUID> enter(UUID id, EnterCount form) {
        return visible(id)
                .invoke(StockCount::mustBeCounted)
                .call(count -> rows.find(
                                id,
                                form.lines().stream()
                                        .map(line -> CountEntry.code(line.code()))
                                        .distinct()
                                        .toList())
                        .map(found -> new CountEntry(found, count.scope == StockCount.Scope.all).counted(form.lines()))
                        .chain(lines -> rows.enter(id, lines, caller.personId(), clock.instant())))
                .chain(count -> tell(CountEvents.ENTERED, count, form.lines().size()))
                .replaceWith(id);
    }

    /** Shows the count beside the books; 409 as long as lines are not counted. */
    Uni<UUID> compare(UUID id) {
        return visible(id)
                .invoke(StockCount::mustBeCounted)
                .chain(count -> rows.progress(id)
                        .invoke(progress -> {
                            if (progress.uncounted() > 0) {
                                throw Problem.conflict("lines-uncounted", progress.uncounted())
                                        .with("uncounted", progress.uncounted());
                            }
                            count.compare(caller.personId(), clock.instant());
                        })
                        .call(() -> rows.uncover(id))
                        .chain(progress -> rows.differences(id)
                                .chain(differences -> Store.<Store>findById(count.storeId)
                                        .chain(store -> tell(
                                                CountEvents.COMPARED,
                                                count,
                                                store,
                                                progress.lines(),
                                                differences.size(),
                                                "")))))
                .replaceWith(id);
    }

    /** A second person has counted what differs again, and says why it does (8.4.1.2a). */
    Uni<UUID> recount(UUID id, RecountLines form) {
        return visible(id)
                .invoke(StockCount::mustBeCompared)
                .call(() -> rows.find(
                                id,
                                form.lines().stream()
                                        .map(line -> CountEntry.code(line.code()))
                                        .distinct()
                                        .toList())
                        .map(found -> new CountEntry(found, false).recounted(form.lines(), caller.personId()))
                        .chain(lines -> rows.recount(id, lines, caller.personId(), clock.instant())))
                .chain(count -> tell(CountEvents.RECOUNTED, count, form.lines().size()))
                .replaceWith(id);
    }

    /** The goods move again, and nothing is changed. */
    Uni<UUID> cancel(UUID id, CancelCount form) {
        return visible(id)
                .invoke(count -> count.cancel(form.reason(), caller.personId(), clock.instant()))
                .call(() -> rows.thaw(id))
                .chain(count -> rows.progress(id)
                        .chain(progress -> Store.<Store>findById(count.storeId)
                                .chain(store -> tell(
                                        CountEvents.CANCELLED, count, store, progress.lines(), 0, count.cancelReason))))
                .replaceWith(id);
    }

    Uni<Boolean> isThere(UUID id) {
        return StockCount.<StockCount>findById(id).map(there -> {
            if (there != null) {
                caller.mustSee(there.branchId);
            }
            return there != null;
        });
    }

    private Uni<StockCount> visible(UUID id) {
        return StockCount.locked(id).invoke(count -> caller.mustSee(count.branchId));
    }

    private Uni<Void> tell(String kind, StockCount count, int lines) {
        return Store.<Store>findById(count.storeId).chain(store -> tell(kind, count, store, lines, 0, ""));
    }

    private Uni<Void> tell(String kind, StockCount count, Store store, int lines, int differing, String reason) {
        return journal.record(
                kind,
                count.branchId,
                new CountEvents.Counted(count.number, store.name, lines, differing, reason),
                Subject.of("stock_count", count.id),
                Subject.of("store", store.id));
    }
}
