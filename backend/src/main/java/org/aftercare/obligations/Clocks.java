package org.aftercare.obligations;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;

/** Tells the features that show deadlines which ones moved, one feature after another. */
@ApplicationScoped
class Clocks {
    @All
    List<DeadlineListener> listeners;

    Uni<Void> tell(Collection<Obligation> some, Collection<Obligation> others) {
        Uni<Void> told = Uni.createFrom().voidItem();
        for (DeadlineListener listener : listeners) {
            List<Obligation> mine = Stream.concat(some.stream(), others.stream())
                    .filter(one -> listener.clock().equals(one.clock))
                    .toList();
            told = mine.isEmpty() ? told : told.chain(() -> listener.moved(mine));
        }
        return told;
    }
}
