package org.aftercare.kernel;

import java.util.Collection;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/**
 * Takes records out of their table, each kind in a statement of its own.
 *
 * <p>Never through the session, neither one by one nor as orphans of a list: where two remove records of one kind at the
 * same time, Hibernate Reactive (3.2, its issue 1713) tells one of them that the other's is done, and the other nothing.
 * That one's transaction then stays open with all its locks. PackageOrderTest looks after it.
 */
public final class Removal {
    private Removal() {}

    /** The record; where somebody else has removed it meanwhile, 409. */
    public static Uni<Void> of(Class<?> kind, UUID id) {
        return delete(kind, "id(record) = :id", id).map(rows -> {
            if (rows == 0) {
                throw Problem.conflict("stale-version");
            }
            return null;
        });
    }

    /** The record, or nothing where there is none. */
    public static Uni<Void> ifThere(Class<?> kind, UUID id) {
        return delete(kind, "id(record) = :id", id).replaceWithVoid();
    }

    /** All of them that are there; none is in order. */
    public static Uni<Void> ofAll(Class<?> kind, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : delete(kind, "id(record) in :id", ids).replaceWithVoid();
    }

    private static Uni<Integer> delete(Class<?> kind, String which, Object id) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery(
                                "delete from " + kind.getName() + " record where " + which)
                        .setParameter("id", id)
                        .executeUpdate());
    }
}
