package org.aftercare.regulations;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;

/** The versions of articles, written one after another and never changed; in the caller's transaction. */
@ApplicationScoped
public class ArticleVersions {
    /** @param figures those that the company set */
    record Stood(ArticleContent content, Map<String, Object> figures) {}

    @Inject
    Caller caller;

    @Inject
    ObjectMapper json;

    /** What the article says now, or said last. */
    Uni<Stood> of(Article article) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select json_build_object('figures', figures, 'content', json_build_object('kind', kind,
                                  'zh', zh, 'en', en, 'parameters', parameters, 'rules', rules, 'manual', manual,
                                  'waitsFor', waits_for)) #>> '{}'
                                from article_version where article_id = :article and version = :version
                                """, String.class)
                        .setParameter("article", article.id)
                        .setParameter("version", article.version)
                        .getSingleResult())
                .map(this::read);
    }

    /** The one in force ends. */
    Uni<Void> end(Article article, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                update article_version set in_force_until = :now
                                where article_id = :article and in_force_until is null
                                """)
                        .setParameter("now", now)
                        .setParameter("article", article.id)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** From now on it says this, as the article's {@code version} counts. */
    Uni<Void> write(Article article, ArticleContent content, Map<String, Object> figures, Instant now, String reason) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into article_version (article_id, version, kind, zh, en, parameters, figures, rules,
                                  needs, manual, waits_for, in_force_from, by, reason)
                                values (:article, :version, :kind, :zh, :en, cast(cast(:parameters as text) as json),
                                  cast(cast(:figures as text) as jsonb), cast(cast(:rules as text) as jsonb),
                                  cast(cast(:needs as text) as jsonb), :manual, cast(cast(:waitsFor as text) as jsonb),
                                  :now, :by, :reason)
                                """)
                        .setParameter("article", article.id)
                        .setParameter("version", article.version)
                        .setParameter("kind", content.kind().name())
                        .setParameter("zh", content.zh())
                        .setParameter("en", content.en())
                        .setParameter("parameters", written(content.parameters()))
                        .setParameter("figures", written(figures))
                        .setParameter("rules", rules(content))
                        .setParameter("needs", written(content.needs()))
                        .setParameter("manual", content.manual())
                        .setParameter("waitsFor", written(content.waitsFor()))
                        .setParameter("now", now)
                        .setParameter("by", caller.personId())
                        .setParameter("reason", reason)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Stood read(String stored) {
        try {
            return json.readValue(stored, Stood.class);
        } catch (JsonProcessingException ourOwn) {
            throw new IllegalStateException(ourOwn);
        }
    }

    /** As a list of rules, so that each tells its kind. */
    private String rules(ArticleContent content) {
        try {
            return json.writerFor(json.getTypeFactory().constructCollectionType(List.class, Rule.class))
                    .writeValueAsString(content.rules());
        } catch (JsonProcessingException ourOwn) {
            throw new IllegalStateException(ourOwn);
        }
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException ourOwn) {
            throw new IllegalStateException(ourOwn);
        }
    }
}
