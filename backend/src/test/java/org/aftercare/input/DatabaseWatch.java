package org.aftercare.input;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sees whether anything was written: by the checksum of all rows of all tables, and, for a single request, by the
 * transactions that were committed meanwhile. Only those that write get a number.
 */
final class DatabaseWatch implements AutoCloseable {
    private static final String NEXT = "select pg_snapshot_xmax(pg_current_snapshot())::text::bigint";
    private static final String COMMITTED = """
            select count(*) from generate_series(%d::bigint, pg_snapshot_xmax(pg_current_snapshot())::text::bigint - 1) x
            where pg_xact_status(x::text::xid8) = 'committed'
            """;
    /** Partitions, views and what somebody might have made by an injected statement too. */
    private static final String TABLES =
            "select oid::regclass::text from pg_class where relnamespace = 'public'::regnamespace"
                    + " and relkind in ('r', 'm') order by 1";

    private final Connection connection;

    DatabaseWatch(Connection connection) {
        this.connection = connection;
    }

    /** From here on {@link #commitsSince} counts. */
    long mark() {
        return number(NEXT);
    }

    long commitsSince(long mark) {
        return number(COMMITTED.formatted(mark));
    }

    /** Table to the checksum of its rows, in whatever order. */
    Map<String, String> checksum() {
        try (Statement statement = connection.createStatement()) {
            List<String> sums = new ArrayList<>();
            try (ResultSet tables = statement.executeQuery(TABLES)) {
                while (tables.next()) {
                    sums.add(
                            "select '%1$s', count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) from %1$s t"
                                    .formatted(tables.getString(1)));
                }
            }
            Map<String, String> checksum = new TreeMap<>();
            try (ResultSet rows = statement.executeQuery(String.join(" union all ", sums))) {
                while (rows.next()) {
                    checksum.put(rows.getString(1), rows.getString(2));
                }
            }
            return checksum;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The tables whose rows differ. */
    static List<String> differing(Map<String, String> before, Map<String, String> after) {
        Map<String, String> all = new TreeMap<>(before);
        all.putAll(after);
        return all.keySet().stream()
                .filter(table -> !String.valueOf(before.get(table)).equals(after.get(table)))
                .toList();
    }

    private long number(String query) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
