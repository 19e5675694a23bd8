package org.aftercare.approvals;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.regulations.Bound;
import org.aftercare.regulations.Rule;

/**
 * Keeps under which articles an action was let through, in its transaction: with it they were kept. One action under one
 * article is one passage, however many of the article's rules it met; none where the article counts the entry of the very
 * act, or where it is but a step on the way to another.
 */
@ApplicationScoped
class Passages {
    @Inject
    ObjectMapper json;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private record Passage(UUID id, UUID articleId, int articleVersion, List<String> ruleKeys) {
        /** @param met rules of one article */
        static Passage of(List<Bound<?>> met) {
            Bound<?> any = met.get(0);
            return new Passage(
                    Ids.next(),
                    any.articleId(),
                    any.version(),
                    met.stream().map(bound -> bound.rule().key()).toList());
        }
    }

    /** One statement, however many articles. */
    Uni<Void> keep(List<Bound<?>> passed, String action, Subject subject, UUID branchId) {
        List<Bound<?>> proving = passed.stream().filter(Passages::proves).toList();
        if (proving.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Map<UUID, List<Bound<?>>> byArticle = proving.stream()
                .collect(Collectors.groupingBy(Bound::articleId, LinkedHashMap::new, Collectors.toList()));
        String rows = written(byArticle.values().stream().map(Passage::of).toList());
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into gate_passage
                                  (id, article_id, article_version, rule_keys, action, subject_kind, subject_id, branch_id, person_id, at)
                                select p.id, p."articleId", p."articleVersion", p."ruleKeys", :action, :kind, :subject,
                                  cast(:branch as uuid), cast(:person as uuid), :now
                                from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                                  as p(id uuid, "articleId" uuid, "articleVersion" integer, "ruleKeys" text[])
                                where not exists (
                                  select from article_version v, jsonb_array_elements(v.rules) rule
                                  where v.article_id = p."articleId" and v.version = p."articleVersion"
                                    and rule ->> 'of' = :action)
                                """)
                        .setParameter("rows", rows)
                        .setParameter("action", action)
                        .setParameter("kind", subject.kind())
                        .setParameter("subject", subject.id())
                        .setParameter("branch", branchId == null ? null : branchId.toString())
                        .setParameter("person", person())
                        .setParameter("now", clock.instant())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static boolean proves(Bound<?> met) {
        return !(met.rule() instanceof Rule.Gate gate) || gate.partOf() == null;
    }

    private String person() {
        boolean known = Arc.container().requestContext().isActive() && caller.isKnown();
        return known ? caller.personId().toString() : null;
    }

    private String written(List<Passage> passages) {
        try {
            return json.writeValueAsString(passages);
        } catch (JsonProcessingException ourOwn) {
            throw new IllegalStateException(ourOwn);
        }
    }
}
