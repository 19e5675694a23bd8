package org.aftercare.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;

import org.aftercare.evidence.SnapshotForms.FigureSince;
import org.aftercare.evidence.SnapshotForms.RecordSince;
import org.aftercare.evidence.SnapshotForms.RegulationOfSnapshot;
import org.aftercare.evidence.SnapshotForms.SnapshotRow;
import org.aftercare.evidence.SnapshotForms.SnapshotView;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Sql;
import org.aftercare.staff.PersonRef;

/** Closed periods as they are read, beside what would be found today. */
@ApplicationScoped
class SnapshotPages {
    private static final String LIST = """
            select s.id, s.regulation_id, s.from_day as "from", s.to_day as "to", s.note, s.hash, s.closed_at,
              jsonb_build_object('id', p.id, 'name', p.name) as closed_by
            from snapshot s join person p on p.id = s.closed_by
            where ($1::uuid is null or s.regulation_id = $1) and ($2::uuid is null or s.id < $2)
            order by s.id desc
            limit $3
            """;

    private static final String ONE = """
            select s.id, s.from_day as "from", s.to_day as "to", s.note, s.hash, s.closed_at, s.content,
              jsonb_build_object('id', p.id, 'name', p.name) as closed_by,
              jsonb_build_object('id', r.id, 'code', r.code, 'number', r.number,
                'title', jsonb_build_object('zh', r.title_zh, 'en', r.title_en)) as regulation,
              coalesce((
                select jsonb_object_agg(k.article_id, encode(sha256(convert_to(k.records, 'UTF8')), 'hex'))
                from snapshot_records k where k.snapshot_id = s.id), '{}') as lists
            from snapshot s join person p on p.id = s.closed_by join regulation r on r.id = s.regulation_id
            where s.id = $1
            """;

    private static final String CLOSED =
            "select regulation_id, from_day as \"from\", to_day as \"to\" from snapshot where id = $1";

    /** $1 the snapshot, $2 its regulation, $3 and $4 from when until when, $5 what is offered, $6 whose. */
    private static final String CORRECTIONS = """
            with was as (
              select k.article_id, split_part(line, ' ', 1) as kind, split_part(line, ' ', 2) as id,
                split_part(line, ' ', 3) as outcome
              from snapshot_records k cross join lateral string_to_table(k.records, chr(10)) as line
              where k.snapshot_id = $1)
            select d.article_id, a.ref, d.kind, d.id, d."then", d."now"
            from (
                select article_id, kind, id, was.outcome as "then", today.outcome as "now"
                from was full join evidence($2, null, $3, $4, null, $5) today using (article_id, kind, id)
                where was.outcome is distinct from today.outcome and ($6::uuid is null or today.branch_id = $6)) d
              join article a on a.id = d.article_id
            order by a.position, d.kind, d.id
            limit 100
            """;

    private record Closed(UUID regulationId, LocalDate from, LocalDate to) {}

    private record Read(
            UUID id,
            LocalDate from,
            LocalDate to,
            String note,
            String hash,
            Instant closedAt,
            JsonNode content,
            PersonRef closedBy,
            RegulationOfSnapshot regulation,
            Map<String, String> lists) {}

    private static final List<Outcome> FIGURES =
            List.of(Outcome.applied, Outcome.kept, Outcome.broken, Outcome.open, Outcome.waived, Outcome.breaches);

    @Inject
    Sql sql;

    @Inject
    AskedPeriods periods;

    @Inject
    ArticleLives lives;

    @Inject
    OfferedNow offered;

    @Inject
    Caller caller;

    /** The newest first. */
    Uni<Page<SnapshotRow>> list(UUID regulation, String after, int limit) {
        return sql.list(SnapshotRow.class, LIST, regulation, Page.decodeId(after), limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }

    Uni<SnapshotView> show(UUID id) {
        return sql.found(Read.class, ONE, id)
                .chain(read -> periods.of(read.from(), read.to())
                        .chain(period -> lives.ofRegulation(read.regulation().id(), period, null))
                        .map(today -> view(read, figures(read, today))));
    }

    /**
     * The first hundred records that stand otherwise today, in the order of the articles. A branch is told of its own that
     * still count; of those that no longer do, nobody can say any more whose they were.
     */
    Uni<List<RecordSince>> corrections(UUID id) {
        return sql.found(Closed.class, CLOSED, id)
                .chain(closed -> periods.of(closed.from(), closed.to())
                        .chain(period -> sql.list(
                                RecordSince.class,
                                CORRECTIONS,
                                id,
                                closed.regulationId(),
                                period.begins(),
                                period.ends(),
                                offered.names(),
                                caller.scope())));
    }

    private static SnapshotView view(Read read, List<FigureSince> figures) {
        return new SnapshotView(
                read.id(),
                read.regulation().id(),
                read.regulation(),
                read.from(),
                read.to(),
                read.note(),
                read.hash(),
                read.closedAt(),
                read.closedBy(),
                read.content(),
                isIntact(read),
                figures);
    }

    /** The content has its hash, and each list of records the hash that the content tells. */
    private static boolean isIntact(Read read) {
        Map<String, String> told = new LinkedHashMap<>();
        read.content().path("articles").forEach(article -> {
            if (article.hasNonNull("recordsHash")) {
                told.put(article.get("id").asText(), article.get("recordsHash").asText());
            }
        });
        return CanonicalJson.sha256(read.content()).equals(read.hash()) && told.equals(read.lists());
    }

    private static List<FigureSince> figures(Read read, List<ArticleLife> today) {
        Map<String, JsonNode> then = new LinkedHashMap<>();
        read.content()
                .path("articles")
                .forEach(article -> then.put(article.get("id").asText(), article));
        List<FigureSince> differences = new ArrayList<>();
        for (ArticleLife article : today) {
            JsonNode was = then.get(article.id().toString());
            for (Outcome figure : FIGURES) {
                Integer before = was == null || was.path(figure.name()).isNull()
                        ? null
                        : was.get(figure.name()).intValue();
                Integer now = article.count(figure);
                if (!Objects.equals(before, now)) {
                    differences.add(new FigureSince(article.id(), article.ref(), figure, before, now));
                }
            }
        }
        return differences;
    }
}
