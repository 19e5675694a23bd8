package org.aftercare.kernel;

import java.util.function.Function;
import java.util.function.Supplier;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * Work of one session, one piece after another, however many there are. A chain of a thousand steps built beforehand
 * would need a stack as deep; when that ends, nothing fails: the work just never comes back.
 */
public final class InTurn {
    private InTurn() {}

    /** Does the work for each; the first failure ends it. */
    public static <T> Uni<Void> each(Iterable<T> all, Function<T, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** Does it again for as long as it says that there may be more. */
    public static Uni<Void> whileMore(Supplier<Uni<Boolean>> step) {
        return Uni.createFrom()
                .deferred(step::get)
                .repeat()
                .whilst(Boolean::booleanValue)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
