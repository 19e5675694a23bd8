package org.aftercare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
            Scratch.empty(folder);
            database = EmbeddedDatabase.start(folder);
            return database.settings();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
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
