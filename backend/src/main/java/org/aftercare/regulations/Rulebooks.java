package org.aftercare.regulations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Sql;

/**
 * The rules as they stand. Read once for each change of any article or adoption, so that asking costs one tiny row;
 * every instance sees a change with its next question.
 */
@ApplicationScoped
public class Rulebooks {
    private static final String CHANGES = "select changes from rulebook";

    /** Every version of every article of what was ever adopted. */
    private static final String VERSIONS = """
            select coalesce(json_agg(json_build_object(
              'articleId', a.id, 'version', v.version, 'ref', a.ref,
              'inForce', r.status = 'adopted' and a.retired_at is null and a.version = v.version,
              'figures', v.figures,
              'content', json_build_object('kind', v.kind, 'zh', v.zh, 'en', v.en, 'parameters', v.parameters,
                'rules', v.rules, 'manual', v.manual, 'waitsFor', v.waits_for))
              order by r.number, a.position, v.version), '[]')::text as versions
            from regulation r join article a on a.regulation_id = r.id join article_version v on v.article_id = a.id
            where r.adopted_at is not null and jsonb_array_length(v.rules) > 0
            """;

    private record Known(long changes, Rulebook rulebook) {}

    private record Version(
            UUID articleId,
            int version,
            String ref,
            boolean inForce,
            Map<String, Object> figures,
            ArticleContent content) {}

    private record Changes(long changes) {}

    private record Versions(String versions) {}

    private volatile Known known = new Known(-1, new Rulebook(List.of()));

    @Inject
    Offers offers;

    @Inject
    ObjectMapper json;

    @Inject
    Sql sql;

    /** In the caller's open session: sees also what its own transaction has changed. */
    public Uni<Rulebook> current() {
        return one(CHANGES, Long.class)
                .chain(changes -> isKnown(changes)
                        ? Uni.createFrom().item(known.rulebook())
                        : one(VERSIONS, String.class).map(versions -> keep(changes, versions)));
    }

    /** As committed; for callers without a session. */
    public Uni<Rulebook> committed() {
        return sql.one(Changes.class, CHANGES)
                .chain(now -> isKnown(now.changes())
                        ? Uni.createFrom().item(known.rulebook())
                        : sql.one(Versions.class, VERSIONS).map(read -> keep(now.changes(), read.versions())));
    }

    /** Tells every instance that something is different now; in the transaction that made it so, which waits for others. */
    Uni<Void> changed() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("update rulebook set changes = nextval('rulebook_changes')")
                        .executeUpdate())
                .replaceWithVoid();
    }

    private boolean isKnown(long changes) {
        return known.changes() == changes;
    }

    private Rulebook keep(long changes, String versions) {
        List<Bound<?>> bound = new ArrayList<>();
        parse(versions).forEach(version -> bind(version, bound));
        Rulebook rulebook = new Rulebook(bound);
        known = new Known(changes, rulebook);
        return rulebook;
    }

    /** An article that waits for a feature binds nothing, not even with the rules whose events are there. */
    private void bind(Version version, List<Bound<?>> into) {
        ArticleContent content = version.content();
        boolean inForce = version.inForce()
                && offers.missing(content.needs(), content.waitsFor()).isEmpty();
        Map<String, Object> params = content.params(version.figures());
        content.rules()
                .forEach(rule -> into.add(new Bound<>(
                        version.articleId(),
                        version.version(),
                        version.ref(),
                        content.text(),
                        rule,
                        content.parameters(),
                        params,
                        inForce)));
    }

    private List<Version> parse(String versions) {
        try {
            return json.readValue(versions, new TypeReference<>() {});
        } catch (JsonProcessingException ourOwn) {
            throw new IllegalStateException(ourOwn);
        }
    }

    private static <T> Uni<T> one(String query, Class<T> type) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(query, type).getSingleResult());
    }
}
