package org.aftercare.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rows for several tables, sent by the hundred and always in the order the tables were named: parents go first. */
final class Batches implements AutoCloseable {
    static final int AT_ONCE = 500;

    private final Connection connection;
    private final List<Batch> batches = new ArrayList<>();

    Batches(Connection connection) {
        this.connection = connection;
    }

    /** @param columns comma-separated; a column ending in {@code ::type} is cast */
    Batch into(String table, String columns) throws SQLException {
        Batch batch = new Batch(this, connection, table, columns.strip());
        batches.add(batch);
        return batch;
    }

    void send() throws SQLException {
        for (Batch batch : batches) {
            batch.send();
        }
    }

    @Override
    public void close() throws SQLException {
        send();
        for (Batch batch : batches) {
            batch.close();
        }
    }
}
