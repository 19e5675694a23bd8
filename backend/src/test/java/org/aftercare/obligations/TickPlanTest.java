package org.aftercare.obligations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;

import static org.assertj.core.api.Assertions.assertThat;

/** The tick's work is that of what is due: 1 000 among ten thousand and among a million, in buffers, not in time. */
@AftercareTest
class TickPlanTest {
    private static final int DUE = 1000;

    /** A row is fetched and locked, and its place in the index read; beside it a handful of the index's upper pages. */
    private static final long MOST_BUFFERS = 4L * DUE + 100;

    /** A table as the real one, with the index that the tick uses and nothing that would only slow the filling down. */
    private static final String LIKENESS = """
            drop schema if exists likeness cascade;
            create schema likeness;
            set search_path = likeness, public;
            create table obligation (like public.obligation including defaults);
            do $$ begin execute (
              select replace(indexdef, 'public.obligation', 'likeness.obligation') from pg_indexes
              where schemaname = 'public' and indexname = 'obligation_next'); end $$;
            """;

    /** Due in another order than that in which they lie on their pages. */
    private static final String FILL = """
            insert into obligation (id, article_id, article_version, rule_key, occurrence, subject_kind, subject_id,
              subject_label, status, opened_at, opened, visible_from, due_at, due_reason, steps, next_at)
            select gen_random_uuid(), '00000000-0000-7000-8000-000000000001', 1, 'arrival', n::text, 'ticket',
              '00000000-0000-7000-8000-000000000002', 'BJ' || n, 'open', '2026-03-01', '{"number": "x"}', '2026-03-01',
              at, '{}', '[]', at
            from generate_series(1, %1$d) n, lateral (select timestamptz '2026-03-02 09:00Z' + case
              when n %% (%1$d / %2$d) = 0 then -1 else 1 end * (1 + n * 7919::bigint %% 86413) * interval '1 second' as at) due
            """;

    /** Shared buffers of a claim, as the planner likes it best, and by the index in any case. */
    private record Buffers(long best, long byIndex) {}

    @Test
    void itReadsWhatIsDueHoweverMuchIsOpen() throws Exception {
        Buffers few = among(10_000);
        Buffers many = among(1_000_000);
        assertThat(few.best()).as("buffers among ten thousand").isLessThan(MOST_BUFFERS);
        assertThat(many.best()).as("buffers among a million").isLessThan(MOST_BUFFERS);
        // Among few, reading their few pages is less still; compared is the way that both can go.
        assertThat((double) many.byIndex() / few.byIndex())
                .as("a million against ten thousand")
                .isLessThan(1.2);
    }

    private static Buffers among(int open) throws Exception {
        try (Connection connection = FreshCompany.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(LIKENESS);
            statement.execute(FILL.formatted(open, DUE));
            statement.execute("vacuum (analyze) obligation");
            connection.setAutoCommit(false);
            try {
                JsonNode best = plan(statement);
                connection.rollback();
                statement.execute("set local enable_bitmapscan = off; set local enable_seqscan = off");
                JsonNode byIndex = plan(statement);
                assertThat(byIndex.toString()).contains("obligation_next");
                return new Buffers(buffers(best), buffers(byIndex));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                statement.execute("drop schema likeness cascade");
            }
        }
    }

    private static JsonNode plan(Statement statement) throws Exception {
        String claim = ObligationRows.CLAIM.formatted("timestamptz '2026-03-02 09:00Z'", DUE);
        try (ResultSet answer = statement.executeQuery("explain (analyze, buffers, format json) " + claim)) {
            answer.next();
            JsonNode plan =
                    new ObjectMapper().readTree(answer.getString(1)).get(0).get("Plan");
            assertThat(plan.path("Actual Rows").asInt()).isEqualTo(DUE);
            return plan;
        }
    }

    private static long buffers(JsonNode plan) {
        return plan.path("Shared Hit Blocks").asLong()
                + plan.path("Shared Read Blocks").asLong();
    }
}
