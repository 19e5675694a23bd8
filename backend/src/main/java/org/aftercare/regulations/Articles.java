package org.aftercare.regulations;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;
import org.aftercare.regulations.ArticleVersions.Stood;
import org.aftercare.regulations.RegulationEvents.ArticleFacts;
import org.aftercare.regulations.RegulationEvents.FiguresSet;
import org.aftercare.regulations.RegulationForms.AddArticle;
import org.aftercare.regulations.RegulationForms.ChangeArticle;
import org.aftercare.regulations.RegulationForms.SetFigures;

/**
 * Changing what the company's articles say: each change is a new version, and what was opened under the former one stays
 * under it. In the caller's transaction.
 */
@ApplicationScoped
public class Articles {
    @Inject
    ArticleVersions versions;

    @Inject
    RuleCheck check;

    @Inject
    Rulebooks rulebooks;

    @Inject
    Journal journal;

    @Inject
    IfMatch ifMatch;

    @Inject
    Clock clock;

    /** An article of the company's own; 400 where its rules cannot run. */
    Uni<UUID> add(UUID regulationId, AddArticle form) {
        UUID id = Ids.orNext(form.id());
        return Regulation.<Regulation>findById(regulationId)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(regulation -> check.kept(form.parameters(), form.rules()))
                .map(draft -> draft.content(form.kind(), form.zh(), form.en(), form.manual(), List.of()))
                .chain(content -> lastOf(regulationId).chain(last -> {
                    int position = last == null ? 1 : last.position + 1;
                    Article article = Article.added(id, regulationId, form.ref(), position);
                    return article.persistAndFlush()
                            .chain(() -> versions.write(article, content, Map.of(), clock.instant(), ""))
                            .chain(() -> tell(article, RegulationEvents.ARTICLE_ADDED, ""));
                }));
    }

    private static Uni<Article> lastOf(UUID regulation) {
        return Article.<Article>find("regulationId = ?1 order by position desc", regulation)
                .firstResult();
    }

    /** Another text, other rules; figures that still exist stay as they are set. */
    Uni<UUID> change(UUID id, ChangeArticle form) {
        return check.kept(form.parameters(), form.rules())
                .chain(draft -> Article.held(id).chain(article -> {
                    ifMatch.require(article.version);
                    article.mustStand();
                    return versions.of(article).chain(stood -> {
                        // Who writes rules no longer waits for somebody else's.
                        List<String> waitsFor =
                                draft.rules().isEmpty() ? stood.content().waitsFor() : List.of();
                        ArticleContent content =
                                draft.content(form.kind(), form.zh(), form.en(), form.manual(), waitsFor);
                        article.rewritten = true;
                        return next(article, content, stillThere(stood.figures(), content), form.reason())
                                .chain(() -> tell(article, RegulationEvents.ARTICLE_CHANGED, form.reason()));
                    });
                }));
    }

    /** The company's own figures; 400 for one that does not exist or does not fit. */
    Uni<UUID> set(UUID id, SetFigures form) {
        return Article.held(id).chain(article -> {
            ifMatch.require(article.version);
            article.mustStand();
            return versions.of(article).chain(stood -> {
                Map<String, Object> figures = merged(stood, form.values());
                if (figures.equals(stood.figures())) {
                    return Uni.createFrom().item(id);
                }
                return next(article, stood.content(), figures, form.reason())
                        .chain(() -> tell(
                                article,
                                RegulationEvents.FIGURES_SET,
                                new FiguresSet(
                                        article.ref,
                                        article.version,
                                        differing(stood.figures(), figures),
                                        differing(figures, stood.figures()),
                                        form.reason().strip())));
            });
        });
    }

    /** Out of force, for everything that happens from now on. */
    Uni<UUID> retire(UUID id, String reason) {
        return Article.held(id).chain(article -> {
            ifMatch.check(article.version);
            article.retire(clock.instant());
            return versions.end(article, clock.instant())
                    .chain(() -> tell(article, RegulationEvents.ARTICLE_RETIRED, reason));
        });
    }

    /** In force again, as it stood last; a version of its own, so that what it did not see is not counted. */
    Uni<UUID> reinstate(UUID id, String reason) {
        return Article.held(id).chain(article -> {
            ifMatch.check(article.version);
            return versions.of(article).chain(stood -> {
                article.reinstate();
                return versions.write(article, stood.content(), stood.figures(), clock.instant(), reason.strip())
                        .chain(() -> tell(article, RegulationEvents.ARTICLE_REINSTATED, reason));
            });
        });
    }

    private Uni<Void> next(Article article, ArticleContent content, Map<String, Object> figures, String reason) {
        Instant now = clock.instant();
        article.version++;
        return versions.end(article, now).chain(() -> versions.write(article, content, figures, now, reason.strip()));
    }

    private Uni<UUID> tell(Article article, String what, String reason) {
        return tell(article, what, new ArticleFacts(article.ref, article.version, reason.strip()));
    }

    private Uni<UUID> tell(Article article, String what, Record facts) {
        return rulebooks
                .changed()
                .chain(() -> journal.record(
                        what,
                        null,
                        facts,
                        Subject.of("article", article.id),
                        Subject.of("regulation", article.regulationId)))
                .replaceWith(article.id);
    }

    private static Map<String, Object> merged(Stood stood, Map<String, Object> values) {
        Map<String, Object> figures = new LinkedHashMap<>(stood.figures());
        values.forEach((name, value) -> {
            Parameter parameter = stood.content().parameters().get(name);
            if (parameter == null) {
                throw Problem.invalid("values." + name, "figure-unknown", name);
            }
            if (value == null) {
                figures.remove(name);
            } else if (parameter.type().fits(value)) {
                figures.put(name, value);
            } else {
                throw Problem.invalid("values." + name, "figure-form", parameter.type());
            }
        });
        return figures;
    }

    /** Those of the first that the second has not, or has otherwise; null where only the second has one. */
    private static Map<String, Object> differing(Map<String, Object> first, Map<String, Object> second) {
        Map<String, Object> differing = new LinkedHashMap<>();
        Stream.concat(first.keySet().stream(), second.keySet().stream())
                .filter(name -> !Objects.equals(first.get(name), second.get(name)))
                .forEach(name -> differing.put(name, first.get(name)));
        return differing;
    }

    private static Map<String, Object> stillThere(Map<String, Object> figures, ArticleContent content) {
        Map<String, Object> kept = new LinkedHashMap<>(figures);
        kept.entrySet().removeIf(set -> {
            Parameter parameter = content.parameters().get(set.getKey());
            return parameter == null || !parameter.type().fits(set.getValue());
        });
        return kept;
    }
}
