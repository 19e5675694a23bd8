package org.aftercare.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.aftercare.journal.Subject;

/** What happened, in the order it happened in, as the features themselves would have written it down. */
final class DemoJournal implements AutoCloseable {
    private final Connection connection;
    private final ObjectMapper json;
    private final Batches rows;
    private final Batch entries;

    DemoJournal(Connection connection, ObjectMapper json) throws SQLException {
        this.connection = connection;
        this.json = json;
        try (Statement table = connection.createStatement()) {
            table.execute("""
                    create temporary table told (
                      told bigint generated always as identity, at timestamptz, kind text, branch_id uuid, actor_id uuid,
                      payload jsonb, subjects jsonb) on commit drop
                    """);
        }
        rows = new Batches(connection);
        entries = rows.into("told", "at, kind, branch_id, actor_id, payload::jsonb, subjects::jsonb");
    }

    void tell(Instant at, String kind, UUID branch, UUID actor, Record payload, Subject... about) throws SQLException {
        entries.row(at, kind, branch, actor, write(payload), write(List.of(about)));
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(notJson);
        }
    }

    /** The calls were told one by one; the journal has them by the clock. */
    @Override
    public void close() throws SQLException {
        rows.close();
        try (Statement copy = connection.createStatement()) {
            copy.execute("""
                    create temporary table numbered on commit drop as
                      select row_number() over (order by at, told) as seq, * from told
                    """);
            copy.execute("""
                    insert into journal (seq, at, kind, branch_id, actor_id, payload) overriding system value
                      select seq, at, kind, branch_id, actor_id, payload from numbered order by seq
                    """);
            // A connection that looked entries up while there were few would read the whole journal for each subject.
            copy.execute("analyze journal");
            copy.execute("""
                    insert into journal_subject (subject_kind, subject_id, seq)
                      select about.kind, about.id, seq
                      from numbered, jsonb_to_recordset(subjects) as about(kind text, id uuid)
                    """);
            copy.execute("select setval(pg_get_serial_sequence('journal', 'seq'), (select max(seq) from journal))");
        }
    }
}
