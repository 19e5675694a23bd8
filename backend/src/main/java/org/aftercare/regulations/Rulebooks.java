package org.aftercare.regulations;

import java.time.ZoneId;
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
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import org.aftercare.kernel.Sql;

/**
 * The rules as they stand. Read once for each change of any article or adoption, so that asking costs one tiny row;
 * every instance sees a change with its next question.
 */
@ApplicationScoped
public class Rulebooks {
    private static final String CHANGES = "select changes from rulebook";

    /** With where the company's days begin: most who ask for the rules need both. */
    private static final String STANDING = "select r.changes, c.zone from rulebook r left join company c on true";

    /** Under this a session's own look at the rules is kept beside it. */
    private static final String LOOKED = "aftercare.rules";

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

    /** What binds in one session, and the company's zone; null before the set-up. */
    public record Standing(Rulebook rulebook, ZoneId zone) {}

    private record Looked(Mutiny.Session session, Standing standing) {}

    /** In the caller's open session: sees also what its own transaction has changed. */
    public Uni<Rulebook> current() {
        return standing().map(Standing::rulebook);
    }

    /** As {@link #current}. A session looks once, and again after it has changed something itself. */
    public Uni<Standing> standing() {
        return Panache.getSession().chain(session -> {
            Looked before = ContextLocals.get(LOOKED, null);
            return before != null && before.session() == session
                    ? Uni.createFrom().item(before.standing())
                    : look(session).invoke(now -> ContextLocals.put(LOOKED, new Looked(session, now)));
        });
    }

    private Uni<Standing> look(Mutiny.Session session) {
        return session.createNativeQuery(STANDING, Object[].class)
                .getSingleResult()
                .chain(row -> {
                    ZoneId zone = row[1] == null ? null : ZoneId.of((String) row[1]);
                    long changes = (Long) row[0];
                    return isKnown(changes)
                            ? Uni.createFrom().item(new Standing(known.rulebook(), zone))
                            : session.createNativeQuery(VERSIONS, String.class)
                                    .getSingleResult()
                                    .map(versions -> new Standing(keep(changes, versions), zone));
                });
    }

    /** As committed; for callers without a session. */
    public Uni<Rulebook> committed() {
        return sql.one(Changes.class, CHANGES).chain(now -> at(now.changes()));
    }

    /** As committed when a SELECT read this of {@code rulebook.changes}, so that it need not be asked for again. */
    public Uni<Rulebook> at(long changes) {
        return isKnown(changes)
                ? Uni.createFrom().item(known.rulebook())
                : sql.one(Versions.class, VERSIONS).map(read -> keep(changes, read.versions()));
    }

    /** Tells every instance that something is different now; in the transaction that made it so, which waits for others. */
    Uni<Void> changed() {
        ContextLocals.remove(LOOKED);
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
}
