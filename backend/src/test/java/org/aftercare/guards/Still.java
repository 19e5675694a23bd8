package org.aftercare.guards;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/**
 * A world in which nothing changes: whatever is written is counted and undone at its commit, as if somebody had been
 * faster (409). So thousands of requests meet the same rows, and none that was to be refused can have written unseen.
 */
final class Still implements AutoCloseable {
    private static final String BEGIN = """
            create function nothing_changes() returns trigger language plpgsql as $$
            begin
              perform nextval(format('nothing_written.%I', tg_table_name));
              raise exception 'nothing changes in this world' using errcode = '40001';
            end $$;
            create schema nothing_written;
            do $$
            declare
              each name;
            begin
              for each in
                select relname from pg_class
                where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('signed_in', 'flyway_schema_history')
              loop
                execute format('create sequence nothing_written.%I', each);
                execute format('create constraint trigger nothing_changes after insert or update or delete on %I'
                  ' deferrable initially deferred for each row execute function nothing_changes()', each);
              end loop;
            end $$;
            """;

    private static final String END =
            "drop function if exists nothing_changes() cascade; drop schema if exists nothing_written cascade";

    private final Connection connection;

    Still(Connection connection) throws SQLException {
        this.connection = connection;
        execute(END);
        execute(BEGIN);
    }

    /** How many rows would have been written so far, by the table. What a sequence counted no rollback takes back. */
    Map<String, Long> written() throws SQLException {
        Map<String, Long> written = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select sequencename, last_value from pg_sequences"
                        + " where schemaname = 'nothing_written' and last_value is not null")) {
            while (rows.next()) {
                written.put(rows.getString(1), rows.getLong(2));
            }
        }
        return written;
    }

    @Override
    public void close() throws SQLException {
        execute(END);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
