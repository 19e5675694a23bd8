package org.aftercare.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.evidence.ArticleLife.Tally;
import org.aftercare.evidence.SnapshotForms.ClosePeriod;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.regulations.Regulation;

/** Closes a period of a regulation for the whole company: what is found now is kept and never changes. */
@ApplicationScoped
class ClosingPeriod {
    /** The list of records behind each article is written, and its figures are counted from the very same records. */
    private static final String KEEP_RECORDS = """
            with found as materialized (
              select e.article_id, e.kind, e.id, e.outcome,
                width_bucket(e.at, cast(cast(:weeks as text) as timestamptz[])) as week
              from evidence(:regulation, null, :since, :until, null, cast(cast(:offered as text) as jsonb)) e),
            kept as (
              insert into snapshot_records (snapshot_id, article_id, records)
              select :snapshot, article_id,
                string_agg(kind || ' ' || id || ' ' || outcome, chr(10) order by kind, id collate "C")
              from found
              group by article_id
              returning article_id, records),
            counted as (
              select article_id, json_agg(json_build_object('week', week, 'outcome', outcome, 'n', n)) as tallies
              from (select article_id, week, outcome, count(*) as n from found group by article_id, week, outcome) n
              group by article_id)
            select cast(coalesce(json_agg(json_build_object('articleId', k.article_id, 'tallies', c.tallies,
              'recordsHash', encode(sha256(convert_to(k.records, 'UTF8')), 'hex'))), '[]') as text)
            from kept k join counted c on c.article_id = k.article_id
            """;

    private static final String KEEP = """
            insert into snapshot (id, regulation_id, from_day, to_day, note, content, hash, closed_by, closed_at)
            values (:id, :regulation, :from, :to, :note, cast(cast(:content as text) as jsonb), :hash, :by, :now)
            """;

    /** The records of one article as they were kept. */
    private record Kept(UUID articleId, List<Tally> tallies, String recordsHash) {}

    /** Everything that the hash covers. */
    private record Content(UUID regulationId, LocalDate from, LocalDate to, Instant asOf, List<JsonNode> articles) {}

    @Inject
    ArticleLives lives;

    @Inject
    OfferedNow offered;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    ObjectMapper json;

    /** In the caller's transaction. 404 for an unknown regulation, 409 for one that was never adopted. */
    Uni<UUID> close(ClosePeriod form, EvidencePeriod period) {
        UUID id = Ids.orNext(form.id());
        Instant now = clock.instant();
        if (period.begins().isAfter(now)) {
            throw Problem.invalid("from", "not-in-future");
        }
        return Regulation.<Regulation>findById(form.regulationId())
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(regulation -> {
                    if (regulation.status == Regulation.Status.available) {
                        throw Problem.conflict("never-adopted");
                    }
                    return lives.ofRegulation(regulation.id, period, null)
                            .chain(articles -> keepRecords(id, regulation.id, period)
                                    .map(kept -> content(regulation.id, period, now, articles, kept)))
                            .chain(content -> keep(id, form, regulation, content, now));
                });
    }

    private Uni<List<Kept>> keepRecords(UUID id, UUID regulation, EvidencePeriod period) {
        String weeks = period.weeks().stream()
                .map(week -> week.days().begins().toString())
                .collect(Collectors.joining(",", "{", "}"));
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KEEP_RECORDS, String.class)
                        .setParameter("weeks", weeks)
                        .setParameter("regulation", regulation)
                        .setParameter("since", period.begins())
                        .setParameter("until", period.ends())
                        .setParameter("offered", offered.names().encode())
                        .setParameter("snapshot", id)
                        .getSingleResult())
                .map(this::read);
    }

    private JsonNode content(
            UUID regulation, EvidencePeriod period, Instant now, List<ArticleLife> articles, List<Kept> kept) {
        Map<UUID, Kept> byArticle = kept.stream().collect(Collectors.toMap(Kept::articleId, Function.identity()));
        List<JsonNode> then = articles.stream()
                .map(article -> {
                    Kept records = byArticle.getOrDefault(article.id(), new Kept(article.id(), List.of(), null));
                    ObjectNode figures =
                            json.valueToTree(article.with(records.tallies()).view(period));
                    return (JsonNode) figures.put("recordsHash", records.recordsHash());
                })
                .toList();
        return json.valueToTree(new Content(regulation, period.from(), period.to(), now, then));
    }

    private Uni<UUID> keep(UUID id, ClosePeriod form, Regulation regulation, JsonNode content, Instant now) {
        String hash = CanonicalJson.sha256(content);
        String note = form.note() == null ? "" : form.note().trim();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KEEP)
                        .setParameter("id", id)
                        .setParameter("regulation", regulation.id)
                        .setParameter("from", form.from())
                        .setParameter("to", form.to())
                        .setParameter("note", note)
                        .setParameter("content", content.toString())
                        .setParameter("hash", hash)
                        .setParameter("by", caller.personId())
                        .setParameter("now", now)
                        .executeUpdate())
                .chain(() -> journal.record(
                        EvidenceEvents.SNAPSHOT_CLOSED,
                        null,
                        new EvidenceEvents.SnapshotClosed(regulation.code, form.from(), form.to(), note, hash),
                        Subject.of("regulation", regulation.id),
                        Subject.of("snapshot", id)))
                .replaceWith(id);
    }

    private List<Kept> read(String kept) {
        try {
            return json.readValue(kept, new TypeReference<>() {});
        } catch (JsonProcessingException ourOwn) {
            throw new IllegalStateException(ourOwn);
        }
    }
}
