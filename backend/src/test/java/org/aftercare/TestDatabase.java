package org.aftercare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A real PostgreSQL for the tests, fresh for each run, the same server as in production. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        Path folder = Path.of("target", "test-postgres").toAbsolutePath();
        try {
            if (Files.exists(folder)) {
                try (var old = Files.walk(folder)) {
                    old.sorted(Comparator.reverseOrder())
                            .forEach(path -> path.toFile().delete());
                }
            }
            database = EmbeddedDatabase.start(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Map.of(
                "quarkus.datasource.reactive.url",
                database.url(),
                "quarkus.datasource.jdbc.url",
                "jdbc:" + database.url(),
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres");
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
