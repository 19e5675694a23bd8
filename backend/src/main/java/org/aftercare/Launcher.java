package org.aftercare;

import java.nio.file.Path;
import java.util.Arrays;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Starts everything in one process: the data folder's lock, the signing keys, the embedded PostgreSQL unless another is
 * named, then the application.
 */
@QuarkusMain
public class Launcher {
    public static void main(String[] args) throws Exception {
        boolean clean = Arrays.asList(args).contains("--clean");
        DataFolder folder = DataFolder.open(home());
        SigningKeys.in(folder.path()).announce();
        String outside = System.getenv("AFTERCARE_DATABASE_URL");
        EmbeddedDatabase database = null;
        if (outside == null || outside.isBlank()) {
            database = EmbeddedDatabase.start(folder.path().resolve("postgres"));
            DatabaseAddress.announce(database.url(), "postgres", "postgres");
        } else {
            DatabaseAddress.announce(
                    outside, System.getenv("AFTERCARE_DATABASE_USER"), System.getenv("AFTERCARE_DATABASE_PASSWORD"));
        }
        System.setProperty("aftercare.demo", Boolean.toString(!clean));
        try {
            Quarkus.run(args);
        } finally {
            if (database != null) {
                database.close();
            }
            folder.close();
        }
    }

    private static Path home() {
        String named = System.getenv("AFTERCARE_HOME");
        return named != null && !named.isBlank()
                ? Path.of(named).toAbsolutePath()
                : Path.of(System.getProperty("user.home"), ".aftercare");
    }
}
