package org.aftercare.regulations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Bilingual;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.regulations.RegulationViews.ArticleCounts;
import org.aftercare.regulations.RegulationViews.ArticleLine;
import org.aftercare.regulations.RegulationViews.RegulationRow;
import org.aftercare.regulations.RegulationViews.RegulationView;

/** Regulations as they are read. */
@ApplicationScoped
public class RegulationPages {
    private static final String LIST = """
            select r.id, r.code, r.number, jsonb_build_object('zh', r.title_zh, 'en', r.title_en) as title, r.status, r.own,
              r.adopted_at,
              coalesce((
                select json_agg(json_build_object('id', a.id, 'ref', a.ref, 'kind', v.kind, 'needs', v.needs,
                  'waitsFor', v.waits_for, 'ruled', jsonb_array_length(v.rules) > 0, 'manual', v.manual,
                  'retired', a.retired_at is not null) order by a.position, a.ref)
                from article a join article_version v on v.article_id = a.id and v.version = a.version
                where a.regulation_id = r.id), '[]') as articles
            from regulation r
            order by r.number
            """;

    private static final String HEAD = """
            select id, code, number, jsonb_build_object('zh', title_zh, 'en', title_en) as title, status, own, adopted_at,
              retired_at, version
            from regulation where id = $1
            """;

    private record Line(
            UUID id,
            String ref,
            ArticleKind kind,
            List<String> needs,
            List<String> waitsFor,
            boolean ruled,
            boolean manual,
            boolean retired) {}

    private record Listed(
            UUID id,
            String code,
            int number,
            Bilingual title,
            Regulation.Status status,
            boolean own,
            Instant adoptedAt,
            List<Line> articles) {}

    private record Head(
            UUID id,
            String code,
            int number,
            Bilingual title,
            Regulation.Status status,
            boolean own,
            Instant adoptedAt,
            Instant retiredAt,
            int version) {}

    @Inject
    Sql sql;

    @Inject
    Offers offers;

    @Inject
    ArticlePages articles;

    @Inject
    Caller caller;

    @Inject
    Permissions permissions;

    Uni<List<RegulationRow>> list() {
        return sql.list(Listed.class, LIST)
                .map(rows -> rows.stream().map(this::row).toList());
    }

    /** The regulation as a document; 404 for an unknown one. */
    Uni<RegulationView> show(UUID id) {
        return sql.found(Head.class, HEAD, id)
                .chain(head -> articles.of(id)
                        .map(of -> new RegulationView(
                                head.id(),
                                head.code(),
                                head.number(),
                                head.title(),
                                head.status(),
                                head.own(),
                                head.adoptedAt(),
                                head.retiredAt(),
                                counts(of.stream()
                                        .map(RegulationViews.ArticleView::state)
                                        .toList()),
                                of,
                                head.version(),
                                allowed(head.status()))));
    }

    private RegulationRow row(Listed row) {
        List<ArticleLine> lines = row.articles().stream()
                .map(line -> new ArticleLine(
                        line.id(),
                        line.ref(),
                        line.kind(),
                        ArticleState.of(
                                line.retired(),
                                offers.missing(line.needs(), line.waitsFor()),
                                line.ruled(),
                                line.manual(),
                                line.kind())))
                .toList();
        return new RegulationRow(
                row.id(),
                row.code(),
                row.number(),
                row.title(),
                row.status(),
                row.own(),
                row.adoptedAt(),
                counts(lines.stream().map(ArticleLine::state).toList()),
                lines);
    }

    private static ArticleCounts counts(Collection<ArticleState> states) {
        int retired = count(states, ArticleState.retired);
        return new ArticleCounts(
                states.size() - retired,
                count(states, ArticleState.running),
                count(states, ArticleState.waiting),
                count(states, ArticleState.manual));
    }

    private static int count(Collection<ArticleState> states, ArticleState one) {
        return (int) states.stream().filter(state -> state == one).count();
    }

    private List<String> allowed(Regulation.Status status) {
        List<String> actions = new ArrayList<>();
        boolean binds = status == Regulation.Status.adopted;
        if (!binds) actions.add("adoptRegulation");
        if (binds) actions.add("retireRegulation");
        actions.add("addArticle");
        if (status != Regulation.Status.available) actions.add("closePeriod");
        actions.removeIf(
                operation -> !permissions.allows(operation, caller.identity().roles()));
        return actions;
    }
}
