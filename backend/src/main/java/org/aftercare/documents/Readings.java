package org.aftercare.documents;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;

/** Who has read a document's version in force, and which shop carries it out (5.1.2.3, 9.8a). In the caller's transaction. */
@ApplicationScoped
class Readings {
    @Inject
    Documents documents;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Whoever it concerns has read the version in force; once. */
    Uni<UUID> acknowledge(UUID id) {
        return documents
                .inForce(id)
                .chain(current -> once("""
                                insert into document_reading (version_id, person_id, read_at) values (:edition, :who, :now)
                                on conflict do nothing
                                """, current.edition().id, caller.personId())
                        .chain(first -> first
                                ? documents.tell(
                                        DocumentEvents.ACKNOWLEDGED,
                                        current.document(),
                                        current.edition(),
                                        "",
                                        Subject.of("person", caller.personId()))
                                : Uni.createFrom().voidItem()))
                .replaceWith(id);
    }

    /** The caller's shop carries the version in force out (5.1.2.3b); once. */
    Uni<UUID> takeOver(UUID id) {
        UUID shop = caller.branchId();
        return documents
                .inForce(id)
                .invoke(current -> {
                    if (current.document().kind != ServiceDocument.Kind.standard) {
                        throw Problem.conflict("no-standard");
                    }
                })
                .chain(current -> once("""
                                insert into shop_acknowledgement (version_id, branch_id, person_id, taken_at)
                                select :edition, branch_id, id, :now from person where id = :who
                                on conflict do nothing
                                """, current.edition().id, caller.personId())
                        .chain(first -> first
                                ? journal.record(
                                        DocumentEvents.TAKEN_OVER,
                                        shop,
                                        Documents.payload(current.document(), current.edition(), ""),
                                        Subject.of("branch", shop),
                                        Subject.of("service_document", id))
                                : Uni.createFrom().voidItem()))
                .replaceWith(id);
    }

    private Uni<Boolean> once(String insert, UUID edition, UUID who) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(insert)
                        .setParameter("edition", edition)
                        .setParameter("who", who)
                        .setParameter("now", clock.instant())
                        .executeUpdate())
                .map(rows -> rows == 1);
    }
}
