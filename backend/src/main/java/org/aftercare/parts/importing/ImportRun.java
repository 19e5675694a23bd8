package org.aftercare.parts.importing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import org.jboss.logging.Logger;

import org.aftercare.customers.Initials;
import org.aftercare.customers.SearchTerms;
import org.aftercare.journal.Entry;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Beside;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.InTurn;
import org.aftercare.kernel.Job;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.Document;
import org.aftercare.parts.Incoming;
import org.aftercare.parts.MovementKind;
import org.aftercare.parts.Stock;
import org.aftercare.parts.importing.CheckedRow.Verdict;
import org.aftercare.parts.importing.ImportRows.Due;
import org.aftercare.parts.importing.ImportRows.Made;
import org.aftercare.parts.importing.ImportRows.PartColumns;
import org.aftercare.parts.importing.ImportRows.Placed;

/**
 * Takes lists over in one transaction each, all or nothing, beside whoever asked for it. Whichever instance holds the row
 * of the list is at it; if it goes down, another begins again. How far it is, it says beside its transaction.
 */
@ApplicationScoped
public class ImportRun {
    private static final Logger LOG = Logger.getLogger(ImportRun.class);

    @Inject
    ImportRows rows;

    @Inject
    Stock stock;

    @Inject
    Journal journal;

    @Inject
    Pool pool;

    @Inject
    Clock clock;

    /** What was being taken over when it failed: its id, and why. */
    private static final class Failed extends RuntimeException {
        final UUID importId;

        Failed(UUID importId, Throwable cause) {
            super(cause);
            this.importId = importId;
        }
    }

    @Job
    @Scheduled(every = "{aftercare.imports.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return InTurn.whileMore(() -> Panache.withTransaction(this::one)
                .onFailure(Failed.class)
                .recoverWithUni(failed -> giveUp((Failed) failed).replaceWith(true)));
    }

    /** The next that waits; answers whether there was one. */
    private Uni<Boolean> one() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select id from part_import where status = 'running'
                                order by started_at limit 1 for no key update skip locked
                                """, UUID.class).getSingleResultOrNull())
                .chain(id -> id == null
                        ? Uni.createFrom().item(false)
                        : PartImport.<PartImport>findById(id)
                                .chain(this::takeOver)
                                .onFailure()
                                .transform(cause -> new Failed(id, cause))
                                .replaceWith(true));
    }

    private Uni<Void> takeOver(PartImport list) {
        int[] after = {0};
        int[] done = {0};
        return rows.counts(list.id)
                .map(counts -> counts.added() + counts.changed())
                .chain(all -> progress(list.id, 0, all)
                        .chain(() -> InTurn.whileMore(() -> rows.next(list.id, after[0])
                                .chain(due -> {
                                    if (due.isEmpty()) {
                                        return Uni.createFrom().item(false);
                                    }
                                    after[0] = due.get(due.size() - 1).rowNo();
                                    done[0] += due.size();
                                    return take(list, due)
                                            .chain(() -> progress(list.id, done[0], all))
                                            .replaceWith(true);
                                })))
                        .chain(() -> finish(list, all)));
    }

    private Uni<Void> take(PartImport list, List<Due> due) {
        List<Made> made = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        for (Due row : due) {
            UUID id = row.verdict() == Verdict.added ? Ids.next() : row.partId();
            ids.add(id);
            if (row.verdict() == Verdict.added) {
                made.add(new Made(row.rowNo(), id));
            }
        }
        return Beside.run(() -> columns(due, ids, Verdict.added))
                .chain(rows::add)
                .chain(() -> Beside.run(() -> columns(due, ids, Verdict.changed)))
                .chain(rows::change)
                .chain(() -> rows.made(list.id, made))
                .chain(() -> rows.place(places(list, due, ids)))
                .chain(() -> stock.receive(opening(list, due, ids), list.startedAt, list.startedBy))
                .replaceWithVoid();
    }

    private static List<PartColumns> columns(List<Due> due, List<UUID> ids, Verdict verdict) {
        List<PartColumns> all = new ArrayList<>();
        for (int i = 0; i < due.size(); i++) {
            Due row = due.get(i);
            if (row.verdict() == verdict && (verdict == Verdict.added || row.before() != null)) {
                all.add(columns(ids.get(i), row.part()));
            }
        }
        return all;
    }

    /** With what it is found by. */
    static PartColumns columns(UUID id, ListedPart part) {
        String barcode = part.barcode() == null ? "" : part.barcode();
        return new PartColumns(
                id,
                part.code(),
                part.name(),
                part.spec(),
                part.unit(),
                part.kind().name(),
                part.barcode(),
                part.oldForNew(),
                part.storageNeed(),
                part.minStock(),
                part.price(),
                part.supplierName(),
                SearchTerms.plain(String.join("", part.code(), part.name(), part.spec(), barcode)),
                Initials.of(part.name()));
    }

    private static List<Placed> places(PartImport list, List<Due> due, List<UUID> ids) {
        List<Placed> places = new ArrayList<>();
        for (int i = 0; i < due.size(); i++) {
            if (due.get(i).binId() != null) {
                places.add(new Placed(ids.get(i), list.storeId, due.get(i).binId()));
            }
        }
        return places;
    }

    private static List<Incoming> opening(PartImport list, List<Due> due, List<UUID> ids) {
        Document document = new Document(Document.Kind.opening, list.id, list.number);
        List<Incoming> opening = new ArrayList<>();
        for (int i = 0; i < due.size(); i++) {
            Due row = due.get(i);
            if (row.quantity() != null) {
                opening.add(Incoming.of(
                        ids.get(i),
                        list.storeId,
                        row.binId(),
                        row.quantity(),
                        row.unitCost(),
                        list.startedAt,
                        MovementKind.opening,
                        list.id,
                        document));
            }
        }
        return opening;
    }

    private Uni<Void> finish(PartImport list, int all) {
        list.status = PartImport.Status.done;
        list.doneAt = clock.instant();
        return list.persistAndFlush().chain(() -> tell(ImportEvents.DONE, list, all));
    }

    /** Nothing of it is there: the transaction is gone. What stands in the way is told, and it may be tried again. */
    private Uni<Void> giveUp(Failed failed) {
        Throwable cause = failed.getCause();
        String why = cause instanceof Problem problem ? problem.code : "raced";
        LOG.warnf("import %s changed nothing: %s", failed.importId, cause);
        return Panache.withTransaction(() -> PartImport.locked(failed.importId)
                .invoke(list -> {
                    list.status = PartImport.Status.read;
                    list.failure = why;
                })
                .chain(list -> tell(ImportEvents.FAILED, list, 0)));
    }

    /** Beside the transaction, so that others see it while it runs. */
    private Uni<Void> progress(UUID id, int done, int all) {
        Instant now = clock.instant();
        return pool.preparedQuery("""
                        insert into part_import_progress (import_id, done, of_rows, at) values ($1, $2, $3, $4)
                        on conflict (import_id) do update set done = $2, of_rows = $3, at = $4
                        """)
                .execute(Tuple.of(id, done, all, now.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    private Uni<Void> tell(String kind, PartImport list, int count) {
        return journal.recordAll(List.of(new Entry(
                clock.instant(),
                kind,
                list.branchId,
                list.startedBy,
                new ImportEvents.Imported(list.number, list.fileName, count),
                List.of(Subject.of("part_import", list.id)))));
    }
}
