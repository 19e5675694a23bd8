package org.aftercare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** The PostgreSQL that lives in the data folder, told to keep what it was given. */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** @param folder its data; made on the first start. Never below the temporary folder: that is swept */
    public static EmbeddedDatabase start(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new EmbeddedDatabase(EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setPGStartupWait(PATIENCE)
                // It is made for tests and would not wait for the disk.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("timezone", "UTC")
                .start());
    }

    public String url() {
        return "postgresql://localhost:" + server.getPort() + "/postgres";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
