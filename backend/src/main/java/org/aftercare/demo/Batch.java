package org.aftercare.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;

/** Rows for one table, kept until {@link Batches} sends them. */
final class Batch {

    private final PreparedStatement insert;
    private final Batches all;
    private int waiting;

    /** @param columns comma-separated; a column ending in {@code ::type} is cast */
    Batch(Batches all, Connection connection, String table, String columns) throws SQLException {
        this.all = all;
        String[] named = columns.split(",\\s*");
        StringBuilder names = new StringBuilder();
        StringBuilder values = new StringBuilder();
        for (String column : named) {
            String[] parts = column.split("::");
            names.append(names.isEmpty() ? "" : ", ").append(parts[0]);
            values.append(values.isEmpty() ? "" : ", ").append(parts.length > 1 ? "?::" + parts[1] : "?");
        }
        insert = connection.prepareStatement("insert into " + table + " (" + names + ") values (" + values + ")");
    }

    void row(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof Instant at) {
                insert.setObject(i + 1, at.atOffset(ZoneOffset.UTC));
            } else if (value instanceof Enum<?> constant) {
                insert.setString(i + 1, constant.name());
            } else if (value == null) {
                insert.setNull(i + 1, Types.NULL);
            } else {
                insert.setObject(i + 1, value);
            }
        }
        insert.addBatch();
        if (++waiting == Batches.AT_ONCE) {
            all.send();
        }
    }

    void send() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    void close() throws SQLException {
        insert.close();
    }
}
