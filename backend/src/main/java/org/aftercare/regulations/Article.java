package org.aftercare.regulations;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Problem;

/**
 * One article of a regulation. What it says stands in its versions; whoever changes it holds its row until the commit, so
 * its version is counted by hand.
 */
@Entity
public class Article extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID regulationId;
    public String ref;
    public int position;

    /** Added by the company, not shipped. */
    public boolean own;

    /** The company changed its text or rules: a newer shipped one no longer replaces it. */
    public boolean rewritten;

    /** The version that stands now; if it is retired, the one that stood last. */
    public int version;

    public Instant retiredAt;

    /** Held until the commit; 404 for an unknown one. */
    static Uni<Article> held(UUID id) {
        return Article.<Article>findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    static Article added(UUID id, UUID regulationId, String ref, int position) {
        Article article = new Article();
        article.id = id;
        article.regulationId = regulationId;
        article.ref = ref;
        article.position = position;
        article.own = true;
        article.version = 1;
        return article;
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    void mustStand() {
        if (isRetired()) {
            throw Problem.conflict("article-retired");
        }
    }

    void retire(Instant now) {
        mustStand();
        retiredAt = now;
    }

    void reinstate() {
        if (!isRetired()) {
            throw Problem.conflict("article-stands");
        }
        retiredAt = null;
        version++;
    }
}
