package org.aftercare.journal;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;

/** Writes down what happened, in the transaction it happened in, and tells the listeners. */
@ApplicationScoped
public class Journal {
    @Inject
    Clock clock;

    @Inject
    Caller caller;

    @Inject
    ObjectMapper json;

    @All
    List<JournalListener> listeners;

    @Inject
    EventCatalogue catalogue;

    /**
     * Records one entry.
     *
     * @param branchId whose it is; null for the whole company
     * @param payload the facts, a record
     * @param about every subject on whose page it should stand; those without an id are passed over
     */
    public Uni<Void> record(String kind, UUID branchId, Record payload, Subject... about) {
        List<Subject> subjects = Stream.of(about)
                .filter(subject -> Objects.nonNull(subject.id()))
                .distinct()
                .toList();
        Entry entry = new Entry(clock.instant(), kind, branchId, actor(), payload, subjects);
        return recordAll(List.of(entry));
    }

    /** Records many at once, in their order, as they are: two statements, and each listener is told once. */
    public Uni<Void> recordAll(List<Entry> entries) {
        entries.forEach(catalogue::mustDeclare);
        return entries.isEmpty() ? Uni.createFrom().voidItem() : write(entries).chain(() -> tell(entries, 0));
    }

    private Uni<Void> tell(List<Entry> entries, int next) {
        return next == listeners.size()
                ? Uni.createFrom().voidItem()
                : listeners.get(next).heardAll(entries).chain(() -> tell(entries, next + 1));
    }

    private Uni<Void> write(List<Entry> entries) {
        String written;
        try {
            written = json.writeValueAsString(entries);
        } catch (JsonProcessingException notARecord) {
            throw new IllegalArgumentException(entries.get(0).kind(), notARecord);
        }
        // Cast by way of text: asked for jsonb directly, the driver would send our JSON as one JSON string.
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                with told as (
                                  select nextval(pg_get_serial_sequence('journal', 'seq')) as seq, entry.*
                                  from (
                                    select at, kind, "branchId" as branch, "actorId" as actor, payload, subjects
                                    from rows from (jsonb_to_recordset(cast(cast(:entries as text) as jsonb)) as (at timestamptz,
                                      kind text, "branchId" uuid, "actorId" uuid, payload jsonb, subjects jsonb))
                                    with ordinality as read(at, kind, "branchId", "actorId", payload, subjects, place)
                                    order by place) entry),
                                entry as (
                                  insert into journal (seq, at, kind, branch_id, actor_id, payload) overriding system value
                                  select seq, at, kind, branch, actor, payload from told)
                                insert into journal_subject (seq, subject_kind, subject_id)
                                select told.seq, about.kind, about.id
                                from told, jsonb_to_recordset(told.subjects) as about(kind text, id uuid)
                                """)
                        .setParameter("entries", written)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Who does it now; null for the system and for customers. */
    public UUID actor() {
        return Arc.container().requestContext().isActive() && caller.isKnown() ? caller.personId() : null;
    }
}
