package org.aftercare.kernel;

import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.smallrye.mutiny.Uni;

/** A row that a command holds until its commit: a racing command on it waits, and then sees what this one did. */
public final class Held {
    private Held() {}

    /** The one the query finds; 404 where there is none. */
    public static <E> Uni<E> found(PanacheQuery<E> query) {
        return query.withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }
}
