package org.aftercare.parts.purchasing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.regulations.Figures;
import org.aftercare.regulations.Rulebooks;

/** Whether units may buy around the corner without asking first, by which article and since when (10.3.10a). */
@ApplicationScoped
class LocalPower {
    /** 1 where it is delegated. */
    static final String RELEASED = "purchasing.local_released";

    @Inject
    Rulebooks rulebooks;

    @Inject
    Figures figures;

    /** @param ref of the article; @param since when it came into force as it stands */
    record Delegated(UUID articleId, String ref, Instant since) {}

    /** Over this order; null: it is no local purchase, or nothing is delegated. In the caller's open session. */
    Uni<Delegated> over(PurchaseOrder order) {
        return order.local ? now() : Uni.createFrom().nullItem();
    }

    /** Null: nothing is delegated. In the caller's open session. */
    Uni<Delegated> now() {
        return rulebooks.current().chain(rulebook -> {
            if (!BigDecimal.ONE.equals(figures.of(rulebook, RELEASED))) {
                return Uni.createFrom().nullItem();
            }
            var by = rulebook.figures(RELEASED).get(0);
            return Panache.getSession()
                    .chain(session -> session.createNativeQuery(
                                    "select in_force_from from article_version where article_id = :article and version = :version",
                                    Instant.class)
                            .setParameter("article", by.articleId())
                            .setParameter("version", by.version())
                            .getSingleResult())
                    .map(since -> new Delegated(by.articleId(), by.ref(), since));
        });
    }
}
