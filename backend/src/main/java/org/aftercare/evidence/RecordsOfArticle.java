package org.aftercare.evidence;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;

import org.aftercare.evidence.EvidenceViews.EvidenceRecord;
import org.aftercare.evidence.EvidenceViews.SubjectOfRecord;
import org.aftercare.journal.EventCatalogue;
import org.aftercare.kernel.Bilingual;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.Words;

/** The records behind the figures of an article, exactly those a figure counts, the newest first. */
@ApplicationScoped
class RecordsOfArticle {
    private record Row(
            int source,
            String kind,
            String id,
            Instant at,
            Outcome outcome,
            String subjectKind,
            UUID subjectId,
            String subjectLabel,
            int version,
            Instant dueAt,
            Instant settledAt,
            String what,
            String note,
            Bilingual name) {}

    /** After which record a page begins. */
    private record After(Instant at, Integer source, UUID id, Long seq) {
        private static final After NOTHING = new After(null, null, null, null);
        private static final int ENTRIES = 3;

        static String write(Row row) {
            return row.at() + " " + row.source() + " " + row.id();
        }

        static After read(String cursor) {
            String key = Page.decode(cursor);
            if (key == null) {
                return NOTHING;
            }
            try {
                String[] parts = key.split(" ");
                int source = Integer.parseInt(parts[1]);
                boolean entry = source == ENTRIES;
                return new After(
                        Instant.parse(parts[0]),
                        source,
                        entry ? null : UUID.fromString(parts[2]),
                        entry ? Long.valueOf(parts[2]) : null);
            } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException made) {
                throw Problem.invalid("after", "cursor-unknown");
            }
        }
    }

    @Inject
    Sql sql;

    @Inject
    OfferedNow offered;

    @Inject
    EventCatalogue catalogue;

    @Inject
    Words words;

    Uni<Page<EvidenceRecord>> page(
            UUID article, Outcome outcome, EvidencePeriod period, UUID branch, String after, int limit) {
        After from = After.read(after);
        return sql.list(
                        Row.class,
                        RecordSql.PAGE,
                        article,
                        period.begins(),
                        period.ends(),
                        branch,
                        offered.names(),
                        outcome.name(),
                        from.at(),
                        from.source(),
                        from.id(),
                        from.seq(),
                        limit + 1,
                        mainSubjects())
                .map(rows -> Page.cut(rows, limit, After::write))
                .map(page -> new Page<>(page.items().stream().map(this::view).toList(), page.next()));
    }

    /** What an entry of each kind happened to. */
    private JsonObject mainSubjects() {
        JsonObject main = new JsonObject();
        catalogue.all().stream()
                .filter(type -> !type.subjects().isEmpty())
                .forEach(type -> main.put(type.kind(), type.subjects().get(0)));
        return main;
    }

    private EvidenceRecord view(Row row) {
        return new EvidenceRecord(
                row.kind(),
                row.id(),
                row.at(),
                row.subjectId() == null
                        ? null
                        : new SubjectOfRecord(row.subjectKind(), row.subjectId(), row.subjectLabel()),
                row.outcome(),
                row.dueAt(),
                row.settledAt(),
                said(row),
                row.version());
    }

    private String said(Row row) {
        String what = switch (row.kind()) {
            case "obligation" -> row.name().in(words.language());
            case "gate_passage" -> known("action.", row.what());
            case "entry" -> known("event.", row.what());
            default -> row.what();
        };
        return row.note() == null || row.note().isBlank() ? what : words.say("evidence.with-note", what, row.note());
    }

    private String known(String prefix, String name) {
        return words.knows(prefix + name) ? words.say(prefix + name) : name;
    }
}
