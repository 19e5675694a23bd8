package org.aftercare.parts.importing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Beside;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.InTurn;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.Document;
import org.aftercare.parts.DocumentNumbers;
import org.aftercare.parts.Reversals;
import org.aftercare.parts.Store;
import org.aftercare.parts.Stores;
import org.aftercare.parts.importing.CheckedRow.Verdict;
import org.aftercare.parts.importing.ImportRows.PartColumns;

/** A list is read and checked, let loose, and undone again. In the caller's transaction. */
@ApplicationScoped
public class Importing {
    @Inject
    Stores stores;

    @Inject
    CatalogRead catalog;

    @Inject
    ImportRows rows;

    @Inject
    Reversals reversals;

    @Inject
    DocumentNumbers numbers;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Checks a sheet against what is there, and keeps what it found; nothing else is changed. */
    Uni<UUID> read(Sheet sheet, String fileName, UUID storeId) {
        Instant now = clock.instant();
        Uni<Store> named = storeId == null ? Uni.createFrom().nullItem() : stores.visible(storeId);
        return named.chain(store -> numbers.next("DR", caller.branchId()).chain(number -> {
            PartImport list = new PartImport();
            list.id = Ids.next();
            list.number = number;
            list.branchId = store == null ? caller.branchId() : store.branchId;
            list.storeId = storeId;
            list.fileName = fileName;
            list.passedOver = sheet.unknown().toArray(String[]::new);
            list.status = PartImport.Status.read;
            list.readBy = caller.personId();
            list.readAt = now;
            return list.persistAndFlush()
                    .chain(() -> catalog.of(sheet, storeId))
                    .chain(there -> Beside.run(() -> new ListCheck(there, storeId != null).all(sheet)))
                    .chain(checked -> rows.keep(list.id, checked))
                    .chain(() -> tell(ImportEvents.READ, list, sheet.rows().size()))
                    .replaceWith(list.id);
        }));
    }

    /** From here the run takes over; 409 where rows are wrong, or there is nothing to take over. */
    Uni<UUID> start(UUID id) {
        return visible(id)
                .call(list -> rows.counts(id).invoke(counts -> {
                    if (counts.wrong() > 0) {
                        throw Problem.conflict("import-has-errors", counts.wrong())
                                .with("wrong", counts.wrong());
                    }
                    if (counts.added() + counts.changed() == 0) {
                        throw Problem.conflict("import-changes-nothing");
                    }
                }))
                .invoke(list -> list.start(caller.personId(), clock.instant()))
                .chain(list -> rows.counts(id)
                        .chain(counts -> tell(ImportEvents.STARTED, list, counts.added() + counts.changed())))
                .replaceWith(id);
    }

    /** Takes the batch back: opening stock by reversals, changed parts as they were, new parts away. */
    Uni<UUID> undo(UUID id) {
        Instant now = clock.instant();
        return visible(id)
                .invoke(list -> list.undo(caller.personId(), now))
                .call(() -> rows.inUse(id).invoke(used -> {
                    if (used > 0) {
                        throw Problem.conflict("import-in-use", used);
                    }
                }))
                .call(list -> numbers.next("CX", list.branchId)
                        .chain(number -> reversals.reverse(
                                id,
                                new Document(Document.Kind.reversal, Ids.next(), number),
                                list.number,
                                now,
                                caller.personId())))
                .call(() -> rows.removeAdded(id))
                .call(() -> restore(id))
                .call(() -> Panache.getSession().chain(session -> session.flush()))
                .chain(list -> tell(ImportEvents.UNDONE, list, 0))
                .replaceWith(id);
    }

    private Uni<Void> restore(UUID id) {
        int[] after = {0};
        return InTurn.whileMore(() -> rows.next(id, after[0]).chain(due -> {
            if (due.isEmpty()) {
                return Uni.createFrom().item(false);
            }
            after[0] = due.get(due.size() - 1).rowNo();
            List<PartColumns> before = new ArrayList<>();
            due.stream()
                    .filter(row -> row.verdict() == Verdict.changed && row.before() != null)
                    .forEach(row -> before.add(ImportRun.columns(row.partId(), row.before())));
            return rows.change(before).replaceWith(true);
        }));
    }

    private Uni<PartImport> visible(UUID id) {
        return PartImport.locked(id).invoke(list -> caller.mustSee(list.branchId));
    }

    private Uni<Void> tell(String kind, PartImport list, int count) {
        return journal.record(
                kind,
                list.branchId,
                new ImportEvents.Imported(list.number, list.fileName, count),
                Subject.of("part_import", list.id));
    }
}
