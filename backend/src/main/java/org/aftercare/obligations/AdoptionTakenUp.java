package org.aftercare.obligations;

import java.util.HashSet;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Entry;
import org.aftercare.journal.JournalListener;
import org.aftercare.regulations.RegulationEvents;

/** Who adopts a regulation may bring under it what is running already. */
@ApplicationScoped
@Priority(22)
class AdoptionTakenUp implements JournalListener {
    @Inject
    TakeUp takeUp;

    @Override
    public Uni<Void> heard(Entry entry) {
        return entry.payload() instanceof RegulationEvents.Adopted adopted && adopted.takeUp()
                ? articles(entry.subjects().get(0).id())
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> articles(UUID regulation) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select id from article where regulation_id = :regulation", UUID.class)
                        .setParameter("regulation", regulation)
                        .getResultList())
                .chain(articles -> takeUp.running(new HashSet<>(articles)));
    }
}
