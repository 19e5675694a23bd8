package org.aftercare.guards;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A world in which nothing changes: whatever is written is counted and undone at its commit, as if somebody had been
 * faster (409). So thousands of requests meet the same rows, and none that was to be refused can have written unseen.
 */
final class Still implements AutoCloseable {
    private static final String BEGIN = """
            create sequence nothing_written;
            create function nothing_changes() returns trigger language plpgsql as $$
            begin
              perform nextval('nothing_written');
              raise exception 'nothing changes in this world' using errcode = '40001';
            end $$;
            do $$
            declare
              each name;
            begin
              for each in
                select relname from pg_class
                where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('signed_in', 'flyway_schema_history')
              loop
                execute format('create constraint trigger nothing_changes after insert or update or delete on %I'
                  ' deferrable initially deferred for each row execute function nothing_changes()', each);
              end loop;
            end $$;
            """;

    private static final String END =
            "drop function if exists nothing_changes() cascade; drop sequence if exists nothing_written";

    private final Connection connection;

    Still(Connection connection) throws SQLException {
        this.connection = connection;
        execute(END);
        execute(BEGIN);
    }

    /** How many rows would have been written so far. */
    long written() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select case when is_called then last_value else 0 end from nothing_written")) {
            row.next();
            return row.getLong(1);
        }
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
