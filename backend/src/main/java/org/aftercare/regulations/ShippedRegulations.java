package org.aftercare.regulations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;

/**
 * Writes the shipped regulations into the database at start, where they differ from what was written last. Instances
 * that start at once wait for each other and agree on the ids. What the company rewrote or retired stays as it is, and
 * its figures stay wherever the newer text still has them.
 */
@ApplicationScoped
public class ShippedRegulations {
    /** Before anything that adopts one at start. */
    private static final int EARLY = 100;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @Inject
    ObjectMapper json;

    private record RegulationRow(UUID id, String code, int number, String zh, String en) {}

    private record ArticleRow(
            UUID id,
            UUID regulationId,
            String ref,
            int position,
            String kind,
            String zh,
            String en,
            Map<String, Parameter> parameters,
            List<Rule> rules,
            Set<String> needs,
            boolean manual,
            List<String> waitsFor) {}

    void start(@Observes @Priority(EARLY) StartupEvent started) throws SQLException {
        String digest = ShippedTexts.digest();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            if (!digest.equals(written(connection))) {
                write(connection, ShippedTexts.read());
                run(connection, "update rulebook set shipped = ?, changes = nextval('rulebook_changes')", digest);
            }
            connection.commit();
        }
    }

    private static String written(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet answer = query.executeQuery("select shipped from rulebook for update")) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** What differs from what stands; in the caller's transaction. */
    void write(Connection connection, List<ShippedText> texts) throws SQLException {
        Map<String, ShippedText.Clause> byRef = new HashMap<>();
        texts.forEach(text -> text.articles().forEach(clause -> byRef.put(clause.ref(), clause)));
        List<RegulationRow> regulations = new ArrayList<>();
        List<ArticleRow> articles = new ArrayList<>();
        for (ShippedText text : texts) {
            regulations.add(new RegulationRow(
                    text.id(),
                    text.code(),
                    text.number(),
                    text.title().zh(),
                    text.title().en()));
            int position = 0;
            for (ShippedText.Clause clause : text.articles()) {
                articles.add(row(text, clause, ++position, text.content(clause, byRef)));
            }
        }
        run(connection, """
                insert into regulation (id, code, number, title_zh, title_en, own, status)
                select id, code, number, zh, en, false, 'available'
                from json_to_recordset(?::json) as shipped(id uuid, code text, number int, zh text, en text)
                on conflict (id) do update
                  set number = excluded.number, title_zh = excluded.title_zh, title_en = excluded.title_en
                """, written(regulations));
        run(connection, """
                create temp table shipped on commit drop as
                select * from json_to_recordset(?::json) as shipped(id uuid, "regulationId" uuid, ref text, position int,
                  kind text, zh text, en text, parameters json, rules jsonb, needs jsonb, manual boolean, "waitsFor" jsonb)
                """, written(articles));
        // An article of the company's own may stand under a ref that is shipped only now: it keeps its place.
        run(connection, """
                insert into article (id, regulation_id, ref, position, own, version)
                select s.id, s."regulationId", s.ref, s.position, false, 1 from shipped s
                where not exists (
                  select from article a where a.regulation_id = s."regulationId" and a.ref = s.ref and a.id <> s.id)
                on conflict (id) do update set position = excluded.position
                """);
        run(connection, """
                create temp table newer on commit drop as
                select s.*, coalesce(v.version + 1, 1) as version, coalesce((
                    select jsonb_object_agg(figure.key, figure.value) from jsonb_each(v.figures) figure
                    where jsonb_exists(s.parameters::jsonb, figure.key)), '{}') as figures
                from shipped s join article a using (id)
                  left join article_version v on v.article_id = a.id and v.version = a.version
                where v.version is null or a.retired_at is null and not a.rewritten
                  and (v.kind, v.zh, v.en, v.parameters::jsonb, v.rules, v.manual, v.waits_for)
                    is distinct from (s.kind, s.zh, s.en, s.parameters::jsonb, s.rules, s.manual, s."waitsFor")
                """);
        String now = clock.instant().atOffset(ZoneOffset.UTC).toString();
        run(connection, """
                update article_version v set in_force_until = ?::timestamptz from newer
                where v.article_id = newer.id and v.in_force_until is null
                """, now);
        run(connection, """
                insert into article_version (article_id, version, kind, zh, en, parameters, figures, rules, needs, manual,
                  waits_for, in_force_from, reason)
                select id, version, kind, zh, en, parameters, figures, rules, needs, manual, "waitsFor",
                  ?::timestamptz, '' from newer
                """, now);
        run(connection, "update article a set version = newer.version from newer where newer.id = a.id");
    }

    private ArticleRow row(ShippedText text, ShippedText.Clause clause, int position, ArticleContent content) {
        return new ArticleRow(
                text.idOf(clause),
                text.id(),
                clause.ref(),
                position,
                content.kind().name(),
                content.zh(),
                content.en(),
                content.parameters(),
                content.rules(),
                content.needs(),
                content.manual(),
                content.waitsFor());
    }

    private String written(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException ourOwn) {
            throw new IllegalStateException(ourOwn);
        }
    }

    private static void run(Connection connection, String sql, String... args) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < args.length; i++) {
                statement.setString(i + 1, args[i]);
            }
            statement.executeUpdate();
        }
    }
}
