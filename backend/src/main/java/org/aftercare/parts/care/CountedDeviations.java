package org.aftercare.parts.care;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Entry;
import org.aftercare.journal.Journal;
import org.aftercare.journal.JournalListener;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Rows;

/** Each line of a count that differs is a deviation, from when it is compared until the count is over (8.4.4.4c). */
@ApplicationScoped
@Priority(60)
public class CountedDeviations implements JournalListener {
    /** As the counting of stock says it; this package does not know that one. */
    private static final String COMPARED = "stock_count.compared";

    private static final String POSTED = "stock_count.posted";
    private static final String CANCELLED = "stock_count.cancelled";

    private static final String TOLD = """
            cast(jsonb_build_object('id', d.id, 'partId', d.part_id, 'number', d.number, 'store', s.name,
              'part', p.code || ' ' || p.name, 'what', d.what, 'done', d.done) as text)
            """;

    private static final String FIND = """
            with found as (
              insert into deviation (id, number, store_id, branch_id, sort, part_id, what, count_id, found_at, found_by)
              select gen_random_uuid(), c.number || '-' || l.position, c.store_id, c.branch_id, 'ledger', l.part_id,
                l.book || ' → ' || l.counted, c.id, :now, l.counted_by
              from stock_count c join count_line l on l.count_id = c.id
              where c.id = :count and l.counted <> l.book
              returning *)
            select %s from found d join store s on s.id = d.store_id join part p on p.id = d.part_id
            """.formatted(TOLD);

    private static final String SETTLE = """
            with settled as (
              update deviation d set settled_at = :now, settled_by = :by, done = c.number, version = d.version + 1
              from stock_count c
              where c.id = :count and d.count_id = c.id and d.settled_at is null
              returning d.*)
            select %s from settled d join store s on s.id = d.store_id join part p on p.id = d.part_id
            """.formatted(TOLD);

    @Inject
    Journal journal;

    @Inject
    Rows rows;

    private record Told(UUID id, UUID partId, String number, String store, String part, String what, String done) {}

    @Override
    public Uni<Void> heard(Entry entry) {
        return switch (entry.kind()) {
            case COMPARED -> tell(CareEvents.FOUND, entry, FIND, Map.of("count", count(entry), "now", entry.at()));
            case POSTED, CANCELLED -> tell(CareEvents.SETTLED, entry, SETTLE, settled(entry));
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> tell(String kind, Entry of, String sql, Map<String, Object> values) {
        return Panache.getSession()
                .chain(session -> session.flush())
                .chain(() -> rows.read(Told.class, sql, values))
                .chain(all -> journal.recordAll(entries(kind, of, all)));
    }

    private static List<Entry> entries(String kind, Entry of, List<Told> all) {
        List<Entry> entries = new ArrayList<>();
        for (Told one : all) {
            entries.add(new Entry(
                    of.at(),
                    kind,
                    of.branchId(),
                    of.actorId(),
                    new CareEvents.Deviated(
                            one.number(), Deviation.Sort.ledger, one.store(), one.part(), one.what(), one.done()),
                    List.of(Subject.of("deviation", one.id()), Subject.of("part", one.partId()))));
        }
        return entries;
    }

    private static Map<String, Object> settled(Entry entry) {
        Map<String, Object> values = new HashMap<>();
        values.put("count", count(entry));
        values.put("now", entry.at());
        values.put("by", entry.actorId());
        return values;
    }

    private static UUID count(Entry entry) {
        return entry.subjects().stream()
                .filter(subject -> subject.kind().equals("stock_count"))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
