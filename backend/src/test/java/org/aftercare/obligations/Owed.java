package org.aftercare.obligations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.VertxContextSupport;

import org.aftercare.FreshCompany;

/** Looks into the tables as a test does, and ticks. */
public final class Owed {
    private Owed() {}

    public static void tick() throws Throwable {
        VertxContextSupport.subscribeAndAwait(
                () -> Arc.container().instance(Tick.class).get().run());
    }

    /** Each row as its columns, separated by a blank; moments in UTC. */
    public static List<String> rows(String sql) throws SQLException {
        try (Connection connection = FreshCompany.connect();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    boolean moment = rows.getMetaData().getColumnTypeName(i).equals("timestamptz");
                    Object value = moment ? rows.getObject(i, OffsetDateTime.class) : rows.getObject(i);
                    row.add(
                            value == null
                                    ? "-"
                                    : moment
                                            ? ((OffsetDateTime) value)
                                                    .toInstant()
                                                    .toString()
                                            : value.toString());
                }
                all.add(String.join(" ", row));
            }
            return all;
        }
    }

    static long count(String sql) throws SQLException {
        return Long.parseLong(rows("select count(*) from " + sql).get(0));
    }
}
