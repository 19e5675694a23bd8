package org.aftercare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A real PostgreSQL for the tests, fresh for each run, the same server as in production. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Path.of("target", "test-database").toAbsolutePath();
            new LeftoverServer(folder.resolve("data")).remove();
            // What was unpacked once is kept: that alone takes seconds.
            Scratch.empty(folder.resolve("data"));
            Files.delete(folder.resolve("data"));
            database = EmbeddedDatabase.start(folder);
            forgetful(database.settings());
            return database.settings();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A power cut may take a test's last commits with it; that it never does so to a company is EmbeddedDatabaseTest's. */
    private static void forgetful(Map<String, String> settings) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        settings.get("quarkus.datasource.jdbc.url"),
                        settings.get("quarkus.datasource.username"),
                        settings.get("quarkus.datasource.password"));
                Statement statement = connection.createStatement()) {
            statement.execute("alter role postgres set synchronous_commit = off");
        }
    }

    @Override
    public void stop() {
        try {
            database.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
