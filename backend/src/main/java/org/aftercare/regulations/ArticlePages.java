package org.aftercare.regulations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Bilingual;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.regulations.RegulationViews.ArticleView;
import org.aftercare.regulations.RegulationViews.FigureView;
import org.aftercare.regulations.RegulationViews.PersonName;
import org.aftercare.regulations.RegulationViews.RegulationRef;
import org.aftercare.regulations.RegulationViews.VersionView;

/** Articles as they are read. */
@ApplicationScoped
public class ArticlePages {
    private static final String VIEW = """
            select a.id, a.ref, a.own, a.retired_at, v.version, v.kind, v.zh, v.en, v.parameters, v.figures, v.rules, v.needs,
              v.manual, v.waits_for, v.in_force_from as since,
              jsonb_build_object('id', r.id, 'number', r.number, 'status', r.status,
                'title', jsonb_build_object('zh', r.title_zh, 'en', r.title_en)) as regulation
            from article a join regulation r on r.id = a.regulation_id
              join article_version v on v.article_id = a.id and v.version = a.version
            """;

    private static final String VERSIONS = """
            select v.version, v.in_force_from as "from", v.in_force_until as until, v.reason, v.kind, v.zh, v.en,
              v.parameters, v.figures, v.rules, v.manual,
              case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as by
            from article_version v left join person p on p.id = v.by
            where v.article_id = $1
            order by v.version desc
            """;

    private record Row(
            UUID id,
            String ref,
            boolean own,
            Instant retiredAt,
            int version,
            ArticleKind kind,
            String zh,
            String en,
            Map<String, Parameter> parameters,
            Map<String, Object> figures,
            JsonNode rules,
            List<String> needs,
            boolean manual,
            List<String> waitsFor,
            Instant since,
            RegulationRef regulation) {}

    private record VersionRow(
            int version,
            Instant from,
            Instant until,
            String reason,
            ArticleKind kind,
            String zh,
            String en,
            Map<String, Parameter> parameters,
            Map<String, Object> figures,
            JsonNode rules,
            boolean manual,
            PersonName by) {
        VersionView view() {
            return new VersionView(
                    version, from, until, by, reason, kind, zh, en, told(parameters, figures), rules, manual);
        }
    }

    @Inject
    Sql sql;

    @Inject
    Offers offers;

    @Inject
    Caller caller;

    @Inject
    Permissions permissions;

    /** The article with all its versions; 404 for an unknown one. */
    Uni<ArticleView> show(UUID id) {
        return sql.found(Row.class, VIEW + "where a.id = $1", id)
                .chain(row -> sql.list(VersionRow.class, VERSIONS, id)
                        .map(versions -> view(
                                row, versions.stream().map(VersionRow::view).toList())));
    }

    /** Those of one regulation, in the order of its text, without former versions. */
    Uni<List<ArticleView>> of(UUID regulation) {
        return sql.list(Row.class, VIEW + "where r.id = $1 order by a.position, a.ref", regulation)
                .map(rows -> rows.stream().map(row -> view(row, null)).toList());
    }

    private ArticleView view(Row row, List<VersionView> versions) {
        boolean retired = row.retiredAt() != null;
        Set<String> missing = offers.missing(row.needs(), row.waitsFor());
        ArticleState state = ArticleState.of(retired, missing, !row.rules().isEmpty(), row.manual(), row.kind());
        return new ArticleView(
                row.id(),
                row.ref(),
                row.kind(),
                new Bilingual(row.zh(), row.en()),
                state,
                missing,
                row.own(),
                row.manual(),
                told(row.parameters(), row.figures()),
                row.rules(),
                row.version(),
                row.since(),
                row.regulation(),
                allowed(row, retired),
                versions);
    }

    private List<String> allowed(Row row, boolean retired) {
        List<String> actions = new ArrayList<>();
        boolean binds = row.regulation().status() == Regulation.Status.adopted && !retired;
        if (!retired) actions.add("changeArticle");
        if (!retired && !row.parameters().isEmpty()) actions.add("setFigures");
        if (!retired) actions.add("retireArticle");
        if (retired) actions.add("reinstateArticle");
        if (binds) actions.add("recordBreach");
        if (binds && row.kind() == ArticleKind.conduct) actions.add("acknowledge");
        actions.removeIf(
                operation -> !permissions.allows(operation, caller.identity().roles()));
        return actions;
    }

    private static List<FigureView> told(Map<String, Parameter> parameters, Map<String, Object> figures) {
        List<FigureView> told = new ArrayList<>();
        parameters.forEach((name, parameter) -> {
            Object set = figures.get(name);
            told.add(new FigureView(
                    name,
                    parameter.type(),
                    parameter.zh(),
                    parameter.en(),
                    parameter.given(),
                    set != null ? set : parameter.given(),
                    set != null));
        });
        return told;
    }
}
