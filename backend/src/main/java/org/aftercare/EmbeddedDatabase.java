package org.aftercare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;

/**
 * The PostgreSQL that comes with the program and lives in its data folder. The library that runs it is meant for tests
 * and trades durability for speed; here it is told to keep what it acknowledged, and to let nobody in without a password.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String USER = "postgres";

    /** So often it is tried to start one again that has ended by itself. */
    private static final int TRIES = 10;

    private final Path folder;
    private final String password;
    private EmbeddedPostgres server;
    private boolean closed;

    private EmbeddedDatabase(Path folder, String password) throws IOException {
        this.folder = folder;
        this.password = password;
        server = settings(folder, password).start();
        watch();
    }

    /**
     * Starts on what is there, or makes a new one.
     *
     * @param folder holds the database and its password; never below the temporary folder, where the library sweeps
     */
    public static EmbeddedDatabase start(Path folder) {
        needSomeoneOtherThanRoot();
        try {
            Path data = folder.toAbsolutePath().resolve("data");
            // Says that the first start has not come to its end: what it left half-made never held anything.
            Path unfinished = folder.resolve("first-start-unfinished");
            new LeftoverServer(data).remove();
            if (Files.exists(unfinished)) {
                delete(data);
            }
            deleteHalfUnpacked(folder.resolve("programs"));
            if (!Files.exists(data)) {
                DataFolder.keep(unfinished, "");
                DataFolder.keep(folder.resolve("password"), newPassword());
            }
            String password = Files.readString(folder.resolve("password"));
            EmbeddedDatabase database = new EmbeddedDatabase(folder.toAbsolutePath(), password);
            Files.deleteIfExists(unfinished);
            return database;
        } catch (IOException | UncheckedIOException | IllegalStateException failure) {
            throw new CannotStart(
                    "The database in " + folder + " does not start: " + failure + "\nWhat it said itself is in "
                            + folder.resolve("server.log"),
                    failure);
        }
    }

    /** PostgreSQL refuses root; for root the library hides behind a user namespace, which some containers forbid. */
    private static void needSomeoneOtherThanRoot() {
        if ("root".equals(System.getProperty("user.name")) && !LinuxUtils.isUnshareAvailable()) {
            throw new CannotStart(
                    "PostgreSQL does not run as root, and this machine allows no user namespace (unshare -U)."
                            + " Start as an ordinary user, or name another database with AFTERCARE_DATABASE_URL.");
        }
    }

    private static EmbeddedPostgres.Builder settings(Path folder, String password) {
        Redirect log = Redirect.appendTo(folder.resolve("server.log").toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                // Not the temporary folder everyone shares: another account could have put its own programs there.
                .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setCleanDataDirectory(false)
                // Its own hook would race ours, and take the database away under the last requests.
                .setRegisterShutdownHook(false)
                // Recovery after a power cut may take its time.
                .setPGStartupWait(Duration.ofMinutes(1))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                // TCP on this machine only; a socket file would lie in a folder everyone shares.
                .setServerConfig("unix_socket_directories", "")
                // Given to initdb: the password, and an order of letters that does not depend on the machine.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.resolve("password").toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setConnectConfig("password", password);
    }

    private static String newPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** The library takes a file that is there for whole; only its last mark says that all of them are. */
    private static void deleteHalfUnpacked(Path programs) throws IOException {
        if (!Files.exists(programs)) {
            return;
        }
        try (var versions = Files.list(programs)) {
            for (Path version : versions.toList()) {
                if (!Files.exists(version.resolve(".exists"))) {
                    delete(version);
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** What the configuration needs to know of it. */
    public Map<String, String> settings() {
        return settings(server.getPort(), password);
    }

    /** Of one that another process has started in this folder; as PostgreSQL itself wrote it down. */
    static Map<String, String> ofRunning(Path folder) throws IOException {
        String port = postmasterFile(folder).get(3);
        return settings(Integer.parseInt(port.strip()), Files.readString(folder.resolve("password")));
    }

    private static Map<String, String> settings(int port, String password) {
        String address = "postgresql://localhost:" + port + "/postgres";
        return Map.of(
                "quarkus.datasource.jdbc.url", "jdbc:" + address,
                "quarkus.datasource.reactive.url", address,
                "quarkus.datasource.username", USER,
                "quarkus.datasource.password", password);
    }

    /** Whatever ends the server unasked, the want of memory or somebody's mistake, does not end the service. */
    private void watch() throws IOException {
        ProcessHandle.of(Long.parseLong(postmasterFile(folder).get(0).strip()))
                .ifPresent(postmaster -> postmaster.onExit().thenRunAsync(this::startAgain));
    }

    private synchronized void startAgain() {
        int port = server.getPort();
        for (int tried = 0; !closed && tried < TRIES; tried++) {
            try {
                server.close();
                new LeftoverServer(folder.resolve("data")).remove();
                server = settings(folder, password).setPort(port).start();
                System.err.println("The database had ended by itself and was started again.");
                watch();
                return;
            } catch (IOException | IllegalStateException notYet) {
                System.err.println("The database has ended by itself and does not start: " + notYet);
            }
        }
    }

    /** What PostgreSQL writes down of itself: its process, its folder, when it began, its port. */
    private static List<String> postmasterFile(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("data/postmaster.pid"));
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        server.close();
    }
}
