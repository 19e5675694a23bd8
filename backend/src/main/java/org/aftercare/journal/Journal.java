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
        catalogue.mustDeclare(entry);
        return write(entry).chain(() -> tell(entry, 0));
    }

    private Uni<Void> tell(Entry entry, int next) {
        return next == listeners.size()
                ? Uni.createFrom().voidItem()
                : listeners.get(next).heard(entry).chain(() -> tell(entry, next + 1));
    }

    private Uni<Void> write(Entry entry) {
        String payload;
        String subjects;
        try {
            payload = json.writeValueAsString(entry.payload());
            subjects = json.writeValueAsString(entry.subjects());
        } catch (JsonProcessingException notARecord) {
            throw new IllegalArgumentException(entry.kind(), notARecord);
        }
        // Cast by way of text: asked for jsonb directly, the driver would send our JSON as one JSON string.
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                with entry as (
                                  insert into journal (at, kind, branch_id, actor_id, payload)
                                  values (:at, :kind, cast(:branch as uuid), cast(:actor as uuid), cast(cast(:payload as text) as jsonb))
                                  returning seq)
                                insert into journal_subject (seq, subject_kind, subject_id)
                                select entry.seq, about.kind, about.id
                                from entry, jsonb_to_recordset(cast(cast(:subjects as text) as jsonb)) as about(kind text, id uuid)
                                """)
                        .setParameter("at", entry.at())
                        .setParameter("kind", entry.kind())
                        .setParameter("branch", text(entry.branchId()))
                        .setParameter("actor", text(entry.actorId()))
                        .setParameter("payload", payload)
                        .setParameter("subjects", subjects)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private UUID actor() {
        return Arc.container().requestContext().isActive() && caller.isKnown() ? caller.personId() : null;
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
