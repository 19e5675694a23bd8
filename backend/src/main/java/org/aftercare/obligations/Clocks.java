package org.aftercare.obligations;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;

import org.aftercare.regulations.ClockNames;

/** Tells the features that show deadlines which ones moved, one feature after another. */
@ApplicationScoped
class Clocks implements ClockNames {
    @All
    List<DeadlineListener> listeners;

    /** Rules may name these. */
    @Override
    public List<String> clocks() {
        return listeners.stream().map(DeadlineListener::clock).sorted().toList();
    }

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
